package dev.skein.processor.lint;

import static dev.skein.processor.problem.LintCode.INDEX_UNDER_LOCK;
import static dev.skein.processor.problem.LintCode.LONG_TRANSACTION;
import static dev.skein.processor.problem.LintCode.SCAN_UNDER_LOCK;
import static dev.skein.processor.problem.LintCode.TABLE_REWRITE;
import static dev.skein.processor.problem.LintCode.VOLATILE_DEFAULT;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.Database;
import dev.skein.processor.lint.Fact.About;
import dev.skein.processor.problem.LintWords;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL does while others use a table. Each ALTER TABLE takes the lock that no reader
 * passes, for a moment; told is what holds it for as long as there are rows.
 *
 * @see <a href="https://www.postgresql.org/docs/18/sql-altertable.html">ALTER TABLE</a>
 * @see <a href="https://www.postgresql.org/docs/18/explicit-locking.html">Explicit locking</a>
 */
final class PostgresFacts extends Harmless {

  /** "Adding a column with a constant DEFAULT" writes no row from this version on. */
  private static final String NOTES_DEFAULTS = "11";

  private final Dialect dialect = Dialects.of(Database.POSTGRESQL);
  private final Version version;
  private final KnownTables tables;

  PostgresFacts(Version version, KnownTables tables) {
    this.version = version;
    this.tables = tables;
  }

  /**
   * What happens to a table: more, if the transaction of the migration has it for itself already.
   */
  private String unlessChanged(String table, String effect, String onChanged) {
    return tables.isChanged(table) ? onChanged : effect;
  }

  @Override
  public List<Fact> visitAddColumn(AddColumn operation) {
    String table = operation.table();
    Column column = operation.column();
    About what = About.column(table, column.name(), LintWords.newColumn(table, column.name()));
    Statements statements = Statements.of(dialect, operation);
    if (statements.writeRows()) {
      return List.of(
          new Fact(LONG_TRANSACTION, what, LintWords.ROWS_WRITTEN_ALONE, LintWords.ONLINE));
    }
    String value = defaultOf(operation);
    if (Defaults.isVolatile(value)) {
      return List.of(
          new Fact(
              VOLATILE_DEFAULT,
              About.column(
                  table,
                  column.name(),
                  LintWords.newDefault(table, column.name(), String.valueOf(value))),
              LintWords.WRITTEN_ANEW,
              LintWords.DEFAULT_LATER));
    }
    if (fillsItself(column) || (value != null && !version.isAtLeast(NOTES_DEFAULTS))) {
      return List.of(
          new Fact(TABLE_REWRITE, what, LintWords.WRITTEN_ANEW, LintWords.AT_A_QUIET_TIME));
    }
    return dialect.check(column).isPresent()
        ? List.of(new Fact(SCAN_UNDER_LOCK, what, LintWords.READ_AS_A_WHOLE, LintWords.ONLINE))
        : List.of();
  }

  private @Nullable String defaultOf(AddColumn operation) {
    Column column = operation.column();
    if (operation.backfill() != null || column.defaultSql() != null) {
      return operation.backfill() != null ? operation.backfill() : column.defaultSql();
    }
    return definition(column).flatMap(Defaults::ofDefinition).orElse(null);
  }

  private boolean fillsItself(Column column) {
    return column.identity()
        || definition(column)
            .filter(it -> Defaults.isComputedAndStored(it) || Defaults.isNumbered(it))
            .isPresent();
  }

  /** What is said of a column in PostgreSQL's own words. */
  private static Optional<String> definition(Column column) {
    String type = column.type() instanceof ColumnType.Custom custom ? custom.definition() : "";
    String options = column.options() == null ? "" : column.options();
    String words = type + " " + options;
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }

  @Override
  public List<Fact> visitAlterColumn(AlterColumn operation) {
    String table = operation.table();
    Column column = operation.after();
    Statements statements = Statements.of(dialect, operation);
    List<Fact> facts = new ArrayList<>();
    if (statements.writeRows()) {
      facts.add(
          new Fact(
              LONG_TRANSACTION,
              About.column(table, column.name(), LintWords.notNull(table, column.name())),
              statements.writeRowsOfChangedTable()
                  ? LintWords.ROWS_WRITTEN_ALONE
                  : unlessChanged(table, LintWords.ROWS_WRITTEN, LintWords.ROWS_WRITTEN_ALONE),
              LintWords.ONLINE));
    }
    if (rewrites(operation, statements)) {
      facts.add(
          new Fact(
              TABLE_REWRITE,
              About.column(
                  table,
                  column.name(),
                  LintWords.newType(
                      table, column.name(), type(operation.before()), type(operation.after()))),
              LintWords.WRITTEN_ANEW,
              hasGentleForm(operation) ? LintWords.ONLINE : LintWords.ANOTHER_COLUMN));
    } else if (statements.say(" set not null")) {
      facts.add(
          new Fact(
              SCAN_UNDER_LOCK,
              About.column(table, column.name(), LintWords.notNull(table, column.name())),
              LintWords.READ_AS_A_WHOLE,
              LintWords.ONLINE));
    } else if (statements.say(" add constraint ")) {
      facts.add(
          new Fact(
              SCAN_UNDER_LOCK,
              About.column(table, column.name(), LintWords.otherValues(table, column.name())),
              LintWords.READ_AS_A_WHOLE,
              LintWords.ONLINE));
    }
    return List.copyOf(facts);
  }

  private boolean hasGentleForm(AlterColumn operation) {
    return dialect.replacesColumnOnline(operation)
        && !tables.isUsed(operation.table(), operation.before().name());
  }

  private boolean rewrites(AlterColumn operation, Statements statements) {
    return statements.say(" set data type ")
        && (statements.say(" using ")
            || !PostgresTypes.keepRows(type(operation.before()), type(operation.after())));
  }

  private String type(Column column) {
    return dialect.type(column.type());
  }

  /** It takes the lock against writers only, as it is created without CONCURRENTLY. */
  @Override
  public List<Fact> visitCreateIndex(CreateIndex operation) {
    return List.of(
        new Fact(
            INDEX_UNDER_LOCK,
            new About(
                operation.table(),
                operation.index().columnNames(),
                LintWords.newPart("Index", operation.table(), operation.index().name())),
            unlessChanged(operation.table(), LintWords.INDEXED, LintWords.INDEXED_CHANGED),
            LintWords.ONLINE));
  }

  @Override
  public List<Fact> visitAddUnique(AddUnique operation) {
    return List.of(
        new Fact(
            INDEX_UNDER_LOCK,
            new About(
                operation.table(),
                operation.uniqueConstraint().columns(),
                LintWords.newPart(
                    "Unique constraint", operation.table(), operation.uniqueConstraint().name())),
            LintWords.INDEXED_ALONE,
            LintWords.ONLINE));
  }

  @Override
  public List<Fact> visitAddPrimaryKey(AddPrimaryKey operation) {
    return List.of(
        new Fact(
            INDEX_UNDER_LOCK,
            new About(
                operation.table(),
                operation.primaryKey().columns(),
                LintWords.newPart("Primary key", operation.table(), operation.primaryKey().name())),
            LintWords.INDEXED_ALONE,
            LintWords.ONLINE));
  }

  /** "ADD FOREIGN KEY requires only a SHARE ROW EXCLUSIVE lock", on both tables. */
  @Override
  public List<Fact> visitAddForeignKey(AddForeignKey operation) {
    return List.of(
        new Fact(
            SCAN_UNDER_LOCK,
            new About(
                operation.table(),
                operation.foreignKey().columns(),
                LintWords.newPart("Foreign key", operation.table(), operation.foreignKey().name())),
            unlessChanged(operation.table(), LintWords.LOOKED_UP, LintWords.LOOKED_UP_CHANGED),
            LintWords.ONLINE));
  }

  @Override
  public List<Fact> visitAddCheck(AddCheck operation) {
    return List.of(
        new Fact(
            SCAN_UNDER_LOCK,
            new About(
                operation.table(),
                List.of(),
                LintWords.newPart("Check", operation.table(), operation.checkConstraint().name())),
            LintWords.READ_AS_A_WHOLE,
            LintWords.ONLINE));
  }
}
