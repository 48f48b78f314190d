package dev.skein.processor.lint;

import static dev.skein.processor.problem.LintCode.LONG_TRANSACTION;
import static dev.skein.processor.problem.LintCode.TABLE_REWRITE;
import static dev.skein.processor.problem.LintCode.VOLATILE_DEFAULT;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.Database;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.RenameColumn;
import dev.skein.processor.lint.Fact.About;
import dev.skein.processor.problem.LintCode;
import dev.skein.processor.problem.LintWords;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What MySQL and MariaDB do while others use a table. Told is what they do by copying the table, as
 * nobody writes to it meanwhile; indexes and most other changes are made in place, beside writers.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html">Online
 *     DDL operations</a>
 * @see <a href="https://mariadb.com/kb/en/innodb-online-ddl-overview/">InnoDB online DDL</a>
 */
final class MySqlFacts extends Harmless {

  private final Server server;
  private final Dialect dialect;
  private final KnownTables tables;

  MySqlFacts(Server server, KnownTables tables) {
    this.server = server;
    this.dialect = Dialects.of(server.database());
    this.tables = tables;
  }

  /**
   * A copy, unless writers pass it. From MariaDB 11.2 on they do, if no foreign key of the table
   * acts on it by itself.
   *
   * @see <a href="https://mariadb.com/kb/en/online-schema-change/">Online schema change</a>
   */
  private List<Fact> copied(LintCode code, About what, String wayOut) {
    boolean writersPass =
        isMariaDb()
            && server.version().isAtLeast("11.2")
            && tables.find(what.table()).map(MySqlFacts::isPassive).orElse(true);
    return writersPass ? List.of() : blocked(code, what, wayOut);
  }

  private static List<Fact> blocked(LintCode code, About what, String wayOut) {
    return List.of(new Fact(code, what, LintWords.COPIED, wayOut));
  }

  private static boolean isPassive(Table table) {
    return table.foreignKeys().stream()
        .flatMap(key -> List.of(key.onDelete(), key.onUpdate()).stream())
        .allMatch(
            action ->
                action == ReferentialAction.NO_ACTION || action == ReferentialAction.RESTRICT);
  }

  private boolean isMariaDb() {
    return server.database() == Database.MARIADB;
  }

  @Override
  public List<Fact> visitAddColumn(AddColumn operation) {
    String table = operation.table();
    Column column = operation.column();
    About what = About.column(table, column.name(), LintWords.newColumn(table, column.name()));
    String definition = definition(column);
    if (Statements.of(dialect, operation).writeRows()) {
      return List.of(new Fact(LONG_TRANSACTION, what, LintWords.ROWS_WRITTEN, LintWords.ONLINE));
    }
    if (column.identity() || Defaults.isNumbered(definition)) {
      // In place, but with LOCK=SHARED: no version numbers rows beside writers.
      return blocked(TABLE_REWRITE, what, LintWords.AT_A_QUIET_TIME);
    }
    if (Defaults.isComputedAndStored(definition)) {
      return copied(TABLE_REWRITE, what, LintWords.AT_A_QUIET_TIME);
    }
    String value =
        column.defaultSql() != null
            ? column.defaultSql()
            : Defaults.ofDefinition(definition).orElse(null);
    return Defaults.isExpression(value)
        ? copied(
            VOLATILE_DEFAULT,
            About.column(
                table,
                column.name(),
                LintWords.newDefault(table, column.name(), String.valueOf(value))),
            LintWords.DEFAULT_LATER)
        : List.of();
  }

  private static String definition(Column column) {
    String type = column.type() instanceof ColumnType.Custom custom ? custom.definition() : "";
    return type + " " + (column.options() == null ? "" : column.options());
  }

  @Override
  public List<Fact> visitAlterColumn(AlterColumn operation) {
    String table = operation.table();
    Column before = operation.before();
    Column after = operation.after();
    Statements statements = Statements.of(dialect, operation);
    List<Fact> facts = new ArrayList<>();
    if (statements.writeRows() && operation.backfill() != null) {
      facts.add(
          new Fact(
              LONG_TRANSACTION,
              About.column(table, after.name(), LintWords.notNull(table, after.name())),
              LintWords.ROWS_WRITTEN,
              LintWords.ONLINE));
    }
    String from = dialect.type(before.type());
    String to = dialect.type(after.type());
    if (statements.say(" modify column ") && !MySqlTypes.keepRows(from, to)) {
      facts.addAll(
          copied(
              TABLE_REWRITE,
              About.column(table, after.name(), LintWords.newType(table, after.name(), from, to)),
              LintWords.ANOTHER_COLUMN));
    } else if (!before.identity() && after.identity()) {
      facts.addAll(
          blocked(
              TABLE_REWRITE,
              About.column(table, after.name(), LintWords.numbered(table, after.name())),
              LintWords.AT_A_QUIET_TIME));
    }
    return List.copyOf(facts);
  }

  /**
   * "The INPLACE algorithm is supported when foreign_key_checks is disabled. Otherwise, only COPY".
   */
  @Override
  public List<Fact> visitAddForeignKey(AddForeignKey operation) {
    ForeignKey key = operation.foreignKey();
    return copied(
        TABLE_REWRITE,
        new About(
            operation.table(),
            key.columns(),
            LintWords.newPart("Foreign key", operation.table(), key.name())),
        LintWords.ONLINE);
  }

  /** Before 8.0.16 MySQL reads checks and forgets them. */
  @Override
  public List<Fact> visitAddCheck(AddCheck operation) {
    return isMariaDb() || server.version().isAtLeast("8.0.16")
        ? copied(
            TABLE_REWRITE,
            new About(
                operation.table(),
                List.of(),
                LintWords.newPart("Check", operation.table(), operation.checkConstraint().name())),
            LintWords.AT_A_QUIET_TIME)
        : List.of();
  }

  /** "Dropping a primary key without adding a new one in the same statement" is a copy. */
  @Override
  public List<Fact> visitDropPrimaryKey(DropPrimaryKey operation) {
    return copied(
        TABLE_REWRITE,
        new About(operation.table(), List.of(), LintWords.keyGone(operation.table())),
        LintWords.AT_A_QUIET_TIME);
  }

  /** MySQL refuses to rename what a check names, so that the check is dropped and added again. */
  @Override
  public List<Fact> visitRenameColumn(RenameColumn operation) {
    String name = operation.name().toLowerCase(Locale.ROOT);
    boolean isInCheck =
        tables
            .find(operation.table())
            .filter(
                table ->
                    table.checks().stream()
                        .anyMatch(
                            check -> check.condition().toLowerCase(Locale.ROOT).contains(name)))
            .isPresent();
    return isInCheck && !isMariaDb() && server.version().isAtLeast("8.0.16")
        ? copied(
            TABLE_REWRITE,
            About.column(
                operation.table(),
                operation.newName(),
                LintWords.renamedInCheck(operation.table(), operation.newName())),
            LintWords.AT_A_QUIET_TIME)
        : List.of();
  }
}
