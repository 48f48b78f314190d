package dev.skein.dialect;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.operation.DeleteRows;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.InsertRows;
import dev.skein.operation.Operation;
import dev.skein.schema.Column;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.MadeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The gentle forms of MySQL and MariaDB: each change of a table asks that others may write to it
 * meanwhile, which the database refuses before it has done anything where it would have to copy the
 * table; and values are filled in some rows at a time.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html">Online
 *     DDL</a>
 */
record MySqlOnline(MySqlBaseDialect dialect) {

  List<OnlineStatement> of(Operation operation) {
    if (operation instanceof AddForeignKey add) {
      return foreignKey(add);
    }
    List<String> plain = new ArrayList<>(dialect.render(operation));
    if (operation instanceof AddColumn add && isMadeByMariaDb(add)) {
      addMeanwhile(add, plain);
    }
    if (isNoChangeOfATable(operation) || isRewrite(operation)) {
      return plain.stream().map(OnlineStatement::plain).toList();
    }
    return plain.stream().map(sql -> gently(sql, operation)).toList();
  }

  /** MySQL has such defaults since 8.0.13 only. */
  private boolean isMadeByMariaDb(AddColumn operation) {
    return dialect.database() == Database.MARIADB
        && operation.backfill() != null
        && MadeValue.of(operation.backfill()).isPresent();
  }

  /** Else rows that are inserted while others get their values would be without one. */
  private void addMeanwhile(AddColumn operation, List<String> plain) {
    Column column = operation.column();
    String made = dialect.columns.value(column, String.valueOf(operation.backfill()));
    plain.add(1, dialect.columns.column(operation.table(), column) + "set default (" + made + ")");
    if (column.nullable()) {
      plain.add(dialect.columns.setDefault(operation.table(), column));
    }
  }

  private static boolean isNoChangeOfATable(Operation operation) {
    return operation instanceof CreateTable
        || operation instanceof InsertRows
        || operation instanceof DeleteRows
        || operation instanceof ExecuteSql;
  }

  /** Its values are made of one another, in an order that all rows have to keep. */
  private static boolean isRewrite(Operation operation) {
    return operation instanceof AlterColumn alter
        && (alter.using() != null || alter.conversion() != null);
  }

  private OnlineStatement gently(String sql, Operation operation) {
    if (sql.startsWith("update ")) {
      return OnlineStatement.batches(
          operation instanceof AddColumn add
              ? sql + " where " + dialect.names.name(add.column().name()) + " is null"
              : sql);
    }
    // The rest of what only newer ones read may not stand behind a comma.
    if (sql.startsWith("alter table ") && !sql.contains("/*!")) {
      return OnlineStatement.patient(sql + ", lock=none");
    }
    return sql.startsWith("create index ") || sql.startsWith("create unique index ")
        ? OnlineStatement.patient(sql + " lock=none")
        : OnlineStatement.plain(sql);
  }

  /**
   * With checks the table would be copied. So they are off for a moment, and the rows are looked at
   * before and, for those that came meanwhile, after.
   */
  private List<OnlineStatement> foreignKey(AddForeignKey operation) {
    OnlineStatement guard = OnlineStatement.plain(noOrphans(operation));
    List<OnlineStatement> statements = new ArrayList<>();
    statements.add(guard);
    statements.add(OnlineStatement.plain(SessionRole.FOREIGN_KEYS_UNCHECKED));
    dialect.render(operation).forEach(sql -> statements.add(gently(sql, operation)));
    statements.add(OnlineStatement.plain(SessionRole.FOREIGN_KEYS_CHECKED));
    statements.add(guard);
    return statements;
  }

  private String noOrphans(AddForeignKey operation) {
    ForeignKey key = operation.foreignKey();
    String table = dialect.names.qualified(operation.table());
    String referenced = dialect.names.qualified(key.referencedTable());
    String same =
        IntStream.range(0, key.columns().size())
            .mapToObj(
                i ->
                    "parent.%s = child.%s"
                        .formatted(
                            dialect.names.name(key.referencedColumns().get(i)),
                            dialect.names.name(key.columns().get(i))))
            .collect(Collectors.joining(" and "));
    String set =
        key.columns().stream()
            .map(column -> "child." + dialect.names.name(column) + " is not null")
            .collect(Collectors.joining(" and "));
    return MySqlGuards.guard(
        dialect.literals,
        "%s has rows that point to no row of %s".formatted(table, referenced),
        "%s child where %s and not exists (select 1 from %s parent where %s)"
            .formatted(table, set, referenced, same));
  }
}
