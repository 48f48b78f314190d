package dev.skein.processor.equality.step;

import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameTable;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.Schema;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be in a database before and after a step: the rows of each table that stays, with the
 * values of the columns that stay and are written alike.
 *
 * @param tables the tables that stay
 */
record KeptRows(List<Kept> tables) {

  /** A table under both of its names. */
  record Kept(String before, String after, List<String> columnsBefore, List<String> columnsAfter) {}

  private static final Set<SqlType> WHOLE =
      EnumSet.of(SqlType.TINYINT, SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);
  private static final Set<SqlType> TEXT = EnumSet.of(SqlType.VARCHAR, SqlType.TEXT);

  static KeptRows of(Prepared prepared) {
    List<Kept> tables = new ArrayList<>();
    for (Table table : prepared.before().tables()) {
      after(prepared.changes(), table.name(), prepared.after())
          .ifPresent(then -> tables.add(kept(prepared.changes(), table, then)));
    }
    return new KeptRows(tables);
  }

  /** The rows under the names before, each as a text. */
  List<String> before(TestDatabase database) {
    return tables.stream()
        .map(kept -> kept.before() + rows(database, kept.before(), kept.columnsBefore()))
        .toList();
  }

  /** The rows under the names after, told under those before. */
  List<String> after(TestDatabase database) {
    return tables.stream()
        .map(kept -> kept.before() + rows(database, kept.after(), kept.columnsAfter()))
        .toList();
  }

  private static Optional<Table> after(List<Operation> changes, String name, Schema after) {
    String renamed = name;
    for (Operation change : changes) {
      if (change instanceof RenameTable rename && rename.name().equals(renamed)) {
        renamed = rename.newName();
      }
    }
    return after.tables().find(renamed);
  }

  private static Kept kept(List<Operation> changes, Table before, Table after) {
    List<String> columnsBefore = new ArrayList<>();
    List<String> columnsAfter = new ArrayList<>();
    for (Column column : before.columns()) {
      String renamed = renamed(changes, after.name(), column.name());
      after
          .columns()
          .find(renamed)
          .filter(then -> areWrittenAlike(column.type(), then.type()))
          .ifPresent(
              then -> {
                columnsBefore.add(column.name());
                columnsAfter.add(then.name());
              });
    }
    return new Kept(before.name(), after.name(), columnsBefore, columnsAfter);
  }

  private static String renamed(List<Operation> changes, String table, String column) {
    String renamed = column;
    for (Operation change : changes) {
      if (change instanceof RenameColumn rename
          && rename.table().equals(table)
          && rename.name().equals(renamed)) {
        renamed = rename.newName();
      }
    }
    return renamed;
  }

  private static boolean areWrittenAlike(ColumnType one, ColumnType other) {
    return one.equals(other)
        || (isOneOf(WHOLE, one) && isOneOf(WHOLE, other))
        || (isOneOf(TEXT, one) && isOneOf(TEXT, other));
  }

  private static boolean isOneOf(Set<SqlType> types, ColumnType type) {
    SqlType sqlType = type.sqlTypeOrNull();
    return sqlType != null && types.contains(sqlType);
  }

  private static List<String> rows(TestDatabase database, String table, List<String> columns) {
    String selected =
        columns.isEmpty()
            ? "1"
            : String.join(", ", columns.stream().map(name -> quoted(database, name)).toList());
    return database.query("select " + selected + " from " + quoted(database, table)).stream()
        .map(KeptRows::shown)
        .sorted()
        .toList();
  }

  private static String shown(List<@Nullable Object> row) {
    return row.toString();
  }

  static String quoted(TestDatabase database, String name) {
    return Set.of(Database.MYSQL, Database.MARIADB).contains(database.kind())
        ? name
        : name.replace('`', '"');
  }
}
