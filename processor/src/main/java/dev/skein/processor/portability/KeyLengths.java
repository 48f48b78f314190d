package dev.skein.processor.portability;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.operation.Database;
import dev.skein.processor.model.Intent;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.Intent.TableIntent;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.PortabilityMessages;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import dev.skein.schema.Column;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes keys and rows may have on MySQL and MariaDB; the other databases take what they
 * are given.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/innodb-limits.html">InnoDB limits</a>
 */
final class KeyLengths {

  private static final int KEY = 3072;
  private static final int ROW = 65_535;

  private final Dialect dialect;
  private final Table table;
  private final Intent intent;

  KeyLengths(Database database, Table table, Intent intent) {
    this.dialect = Dialects.of(database);
    this.table = table;
    this.intent = intent;
  }

  /** The problems with a table. */
  Stream<Problem> check() {
    return Stream.concat(
        Key.of(table).stream()
            .filter(key -> !key.unique() || dialect.database() != Database.MARIADB)
            .flatMap(key -> check(key).stream()),
        checkRow().stream());
  }

  /**
   * A key, constraint or index over columns.
   *
   * @param unique whether it is a unique constraint, which MariaDB keeps as hashes if it is long
   */
  private record Key(String words, List<String> columns, boolean unique) {

    static List<Key> of(Table table) {
      List<Key> keys = new ArrayList<>();
      if (table.primaryKey() != null) {
        keys.add(new Key("primary key", table.primaryKey().columns(), false));
      }
      table
          .uniqueConstraints()
          .forEach(it -> keys.add(new Key("unique constraint " + it.name(), it.columns(), true)));
      table
          .foreignKeys()
          .forEach(it -> keys.add(new Key("foreign key " + it.name(), it.columns(), false)));
      table
          .indexes()
          .forEach(
              it ->
                  keys.add(
                      new Key(
                          "index " + it.name(),
                          it.columns().stream().map(column -> column.name()).toList(),
                          false)));
      return keys;
    }
  }

  private Optional<Problem> check(Key key) {
    int bytes = 0;
    for (String name : key.columns()) {
      Column column = table.columns().require(name);
      StoredType type = StoredType.of(dialect.type(column.type()));
      if (type.isLargeObject()) {
        return Optional.of(error(name, largeObject(key, column)));
      }
      OptionalInt more = type.inKey();
      if (more.isEmpty()) {
        return Optional.empty();
      }
      bytes += more.getAsInt();
    }
    return bytes <= KEY
        ? Optional.empty()
        : Optional.of(
            error(
                key.columns().get(key.columns().size() - 1),
                PortabilityMessages.keyTooLong(
                    key.words(), table.name(), key.columns(), bytes, database(), KEY)));
  }

  private Message largeObject(Key key, Column column) {
    return PortabilityMessages.largeObjectInKey(
        key.words(), table.name(), column.name(), dialect.type(column.type()), database());
  }

  private Optional<Problem> checkRow() {
    int bytes =
        table.columns().stream()
            .mapToInt(column -> StoredType.of(dialect.type(column.type())).inRow())
            .sum();
    return bytes <= ROW
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Severity.ERROR,
                PortabilityMessages.rowTooLong(table.name(), bytes, database(), ROW),
                placeOfTable()));
  }

  private Problem error(String column, Message message) {
    return new Problem(
        Severity.ERROR,
        message,
        intent.column(table.name(), column).map(ColumnIntent::place).orElse(placeOfTable()));
  }

  private @Nullable Place placeOfTable() {
    return intent.table(table.name()).map(TableIntent::place).orElse(null);
  }

  private String database() {
    return dialect.database().displayName();
  }
}
