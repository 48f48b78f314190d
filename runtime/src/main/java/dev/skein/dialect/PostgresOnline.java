package dev.skein.dialect;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DeleteRows;
import dev.skein.operation.DropIndex;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.InsertRows;
import dev.skein.operation.Operation;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.MadeValue;
import dev.skein.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * The gentle forms of PostgreSQL: indexes are built concurrently, constraints are added without a
 * look at the rows and validated after, values are filled in some rows at a time, and whoever needs
 * a table for itself asks for it only shortly, again and again.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
final class PostgresOnline {

  private final StandardDialect dialect;
  private final Identifiers names;

  PostgresOnline(StandardDialect dialect) {
    this.dialect = dialect;
    this.names = dialect.names;
  }

  List<OnlineStatement> of(Operation operation) {
    if (operation instanceof CreateIndex create) {
      return List.of(concurrently(dialect.definitions.index(create.table(), create.index())));
    }
    if (operation instanceof DropIndex) {
      return List.of(concurrently(dialect.render(operation).get(0)));
    }
    if (operation instanceof AddUnique add && add.uniqueConstraint().options() == null) {
      UniqueConstraint unique = add.uniqueConstraint();
      return key(add.table(), unique.name(), unique.columns(), "unique");
    }
    if (operation instanceof AddPrimaryKey add) {
      return key(add.table(), add.primaryKey().name(), add.primaryKey().columns(), "primary key");
    }
    if (operation instanceof AddColumn add) {
      return addColumn(add);
    }
    if (operation instanceof AlterColumn alter && PostgresWidening.is(alter)) {
      return PostgresWidening.of(dialect, alter);
    }
    if (operation instanceof AlterColumn alter && PostgresWidening.isTakenBackBy(alter)) {
      return PostgresWidening.back(dialect, alter);
    }
    if (operation instanceof ExecuteSql) {
      return dialect.render(operation).stream().map(OnlineStatement::alone).toList();
    }
    return changesTables(operation)
        ? new PostgresGently().of(dialect.render(operation))
        : dialect.render(operation).stream().map(OnlineStatement::plain).toList();
  }

  private static boolean changesTables(Operation operation) {
    return !(operation instanceof CreateTable
        || operation instanceof InsertRows
        || operation instanceof DeleteRows);
  }

  private static OnlineStatement concurrently(String sql) {
    return OnlineStatement.alone(sql.replaceFirst(" index ", " index concurrently "));
  }

  /** A key of an index that is there is added without a look at the rows. */
  private List<OnlineStatement> key(String table, String name, List<String> columns, String kind) {
    Index index =
        new Index(
            name,
            columns.stream().map(column -> new IndexColumn(column, false)).toList(),
            true,
            null);
    List<OnlineStatement> statements = new ArrayList<>();
    statements.add(concurrently(dialect.definitions.index(table, index)));
    statements.addAll(
        new PostgresGently()
            .of(
                List.of(
                    dialect.alter(table)
                        + "add constraint %s %s using index %s"
                            .formatted(names.name(name), kind, names.name(name)))));
    return statements;
  }

  /** A check in the definition would be looked at for each row. */
  private List<OnlineStatement> addColumn(AddColumn operation) {
    Column column = operation.column();
    String table = operation.table();
    List<String> statements = new ArrayList<>(dialect.render(operation));
    String without = " where " + names.name(column.name()) + " is null";
    statements.replaceAll(sql -> sql.startsWith("update ") ? sql + without : sql);
    CheckConstraint check = dialect.columns.types.checkOf(column);
    if (check != null) {
      String words = dialect.definitions.check(check);
      statements.set(0, statements.get(0).replace(" " + words, ""));
      statements.add(dialect.alter(table) + "add " + words);
    }
    String backfill = operation.backfill();
    if (backfill != null && MadeValue.of(backfill).isPresent()) {
      // Else rows that are inserted meanwhile would be without a value.
      String made = dialect.columns.value(column, backfill);
      statements.add(1, dialect.columns.setDefault(table, column.withDefault(made)));
      statements.add(dialect.columns.setDefault(table, column));
    }
    return new PostgresGently().of(statements);
  }
}
