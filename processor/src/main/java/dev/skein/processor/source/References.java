package dev.skein.processor.source;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.processor.source.Change.Kind;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Table;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What operations need of tables that are not theirs. */
final class References {

  /** What a foreign key to the table cannot be there with, before or after. */
  private static final Set<Kind> OF_KEYS =
      EnumSet.of(
          Kind.CREATE_TABLE,
          Kind.DROP_TABLE,
          Kind.RENAME_TABLE,
          Kind.ADD_PRIMARY_KEY,
          Kind.DROP_PRIMARY_KEY,
          Kind.ADD_UNIQUE,
          Kind.DROP_UNIQUE);

  /** What changes a column; which one matters. */
  private static final Set<Kind> OF_COLUMNS =
      EnumSet.of(
          Kind.ADD_COLUMN,
          Kind.DROP_COLUMN,
          Kind.RENAME_COLUMN,
          Kind.ALTER_COLUMN,
          Kind.CHANGE_TYPE,
          Kind.FORBID_NULL,
          Kind.ALLOW_NULL);

  private References() {}

  /**
   * A table that an operation needs.
   *
   * @param table the table
   * @param columns the columns it needs, or null if it may be any
   */
  record Need(String table, @Nullable List<String> columns) {

    /** Whether an operation on the table makes a difference to this. */
    boolean isTouchedBy(Operation operation) {
      Change change = Change.of(operation);
      return columns == null
          || OF_KEYS.contains(change.kind())
          || (OF_COLUMNS.contains(change.kind())
              && Stream.concat(change.names().stream(), Stream.of(change.other()))
                  .anyMatch(columns::contains));
    }
  }

  /** The tables that an operation needs, of those that are concerned. */
  static List<Need> of(Operation operation, Collection<String> tables) {
    return Stream.concat(
            foreignKeys(operation)
                .map(key -> new Need(key.referencedTable(), key.referencedColumns())),
            sql(operation).flatMap(text -> named(text, tables)).map(table -> new Need(table, null)))
        .toList();
  }

  private static Stream<ForeignKey> foreignKeys(Operation operation) {
    if (operation instanceof CreateTable create) {
      return create.table().foreignKeys().stream();
    }
    if (operation instanceof AddForeignKey add) {
      return Stream.of(add.foreignKey());
    }
    if (operation instanceof DropForeignKey drop) {
      return Stream.ofNullable(drop.dropped());
    }
    if (operation instanceof DropTable drop) {
      Table dropped = drop.dropped();
      return dropped == null ? Stream.empty() : dropped.foreignKeys().stream();
    }
    return Stream.empty();
  }

  /** What a person wrote for the rows that are there, which may ask other tables. */
  private static Stream<String> sql(Operation operation) {
    if (operation instanceof AddColumn add) {
      return Stream.ofNullable(add.backfill());
    }
    if (operation instanceof AlterColumn alter) {
      return Stream.of(alter).flatMap(it -> texts(it.backfill(), it.using()));
    }
    return Stream.empty();
  }

  private static Stream<String> texts(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull);
  }

  private static Stream<String> named(String sql, Collection<String> tables) {
    Set<String> words =
        Stream.of(sql.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_$]+", -1))
            .collect(Collectors.toSet());
    return tables.stream().filter(table -> words.contains(Owners.simple(table)));
  }
}
