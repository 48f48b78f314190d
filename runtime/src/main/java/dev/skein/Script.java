package dev.skein;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.DialectException;
import dev.skein.dialect.Dialects;
import dev.skein.execution.Acts;
import dev.skein.execution.Direction;
import dev.skein.execution.MigrationException;
import dev.skein.execution.Work;
import dev.skein.history.HistoryRow;
import dev.skein.history.HistoryTable;
import dev.skein.journal.JournalRow;
import dev.skein.journal.JournalTable;
import dev.skein.journal.StoredDowngrade;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Operation;
import dev.skein.operation.RunJava;
import dev.skein.stored.StoredSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Migrations as one SQL script that does what Flyway would do, its history rows among it, for those
 * who have another person run it.
 */
final class Script {

  private final Dialect dialect;
  private final HistoryTable history;
  private final Optional<JournalTable> journal;
  private final StringBuilder text = new StringBuilder();

  /** What the migrations so far make of the database, for those that look at it. */
  private StoredSchema stored = StoredSchema.empty();

  private Script(HistoryTable history, Optional<JournalTable> journal) {
    this.dialect = Dialects.of(history.database());
    this.history = history;
    this.journal = journal;
  }

  /**
   * Writes the script. Run by whoever may, it leaves what Flyway would leave.
   *
   * @param range the migrations
   * @param history the history table, which an upgrade creates if it is not there
   * @param journal the table of the journal, if one is kept
   * @throws SkeinException if a migration runs Java, or cannot be taken back
   */
  static String of(Range range, HistoryTable history, Optional<JournalTable> journal) {
    return new Script(history, journal).write(range);
  }

  private String write(Range range) {
    comment(
        "Skein: %s from %s to %s, for %s"
            .formatted(
                range.direction().method(),
                range.from(),
                range.to(),
                history.database().displayName()));
    dialect.beforeScript().forEach(this::statement);
    if (dialect.hasTransactionalDdl()) {
      statement("begin");
    }
    // Where something is applied already, a missing history is a mistake to hear of.
    if (range.direction() == Direction.UPGRADE && range.fromBase()) {
      history.createIfAbsent().forEach(this::statement);
    }
    journal.ifPresent(table -> statement(table.createIfAbsent()));
    if (dialect.needsStoredSchema()) {
      range.applied().forEach(this::follow);
    }
    range.migrations().forEach(migration -> migration(migration, range.direction()));
    if (dialect.hasTransactionalDdl()) {
      text.append('\n');
      statement("commit");
    }
    return text.toString();
  }

  private void follow(SkeinMigration migration) {
    List<Operation> operations =
        Recorded.of(migration, Direction.UPGRADE).operations().stream()
            .filter(operation -> !(operation instanceof RunJava))
            .toList();
    stored = stored.after(rendered(operations, migration));
  }

  private void migration(SkeinMigration migration, Direction direction) {
    text.append('\n');
    comment(migration.getVersion() + " " + migration.getDescription());
    Work work = Recorded.of(migration, direction);
    boolean gently = dialect.hasOnlineForms() && !work.online().isEmpty();
    if (gently) {
      gently(work, migration);
    } else {
      sql(work.operations(), migration).forEach(this::statement);
    }
    HistoryRow row =
        HistoryRow.applied(
            migration.getVersion(),
            migration.getDescription(),
            migration.getClass().getName(),
            migration.getChecksum());
    journal.ifPresent(table -> keep(table, migration, direction, row));
    statement(history.insert(direction == Direction.UPGRADE ? row : row.takenBack()));
  }

  /** Each statement has its own transaction, and what is filled in is so at once. */
  private void gently(Work work, SkeinMigration migration) {
    refuseJava(work.operations(), migration);
    if (dialect.hasTransactionalDdl()) {
      statement("commit");
    }
    acts(work, migration).all().forEach(act -> statement(act.text()));
    if (dialect.hasTransactionalDdl()) {
      statement("begin");
    }
  }

  private Acts acts(Work work, SkeinMigration migration) {
    try {
      return Acts.of(work, dialect, stored);
    } catch (MigrationException e) {
      throw SkeinException.caused(
          "NotOnThisDatabase", migration.getClass().getName() + ": " + e.getMessage(), e);
    }
  }

  /** How it is taken back by a release that does not have its class. */
  private void keep(
      JournalTable table, SkeinMigration migration, Direction direction, HistoryRow row) {
    statement(table.delete(migration.getVersion()));
    if (direction == Direction.UPGRADE) {
      StoredDowngrade back =
          StoredDowngrade.of(
              () -> Acts.of(Recording.of(migration, Direction.DOWNGRADE), dialect, stored));
      statement(table.insertBehind(JournalRow.applied(row, 0, back), history));
    }
  }

  private static void refuseJava(List<Operation> operations, SkeinMigration migration) {
    for (Operation operation : operations) {
      if (operation instanceof RunJava step) {
        throw new SkeinException(
            "JavaInScript",
            "%s runs Java (%s), which no script can. Run it with Flyway, and write scripts for what is before and after it."
                .formatted(migration.getClass().getName(), step.description()));
      }
    }
  }

  private List<String> sql(List<Operation> operations, SkeinMigration migration) {
    refuseJava(operations, migration);
    List<String> statements = new ArrayList<>(rendered(operations, migration));
    if (dialect.needsStoredSchema()) {
      stored = stored.after(statements);
    }
    statements.addAll(dialect.brokenRows(operations, stored));
    return statements;
  }

  private List<String> rendered(List<Operation> operations, SkeinMigration migration) {
    try {
      return dialect.render(operations, stored);
    } catch (DialectException | IllegalArgumentException e) {
      throw SkeinException.caused(
          "NotOnThisDatabase", migration.getClass().getName() + ": " + e.getMessage(), e);
    }
  }

  private void comment(String line) {
    text.append("-- ").append(line).append('\n');
  }

  private void statement(String sql) {
    String stripped = sql.strip();
    while (stripped.endsWith(";")) {
      stripped = stripped.substring(0, stripped.length() - 1).stripTrailing();
    }
    text.append(stripped);
    // A comment at its end would swallow the semicolon; MySQL's begin with a number sign, too.
    String lastLine = stripped.substring(stripped.lastIndexOf('\n') + 1);
    boolean comment = lastLine.contains("--") || lastLine.contains("#");
    text.append(comment ? "\n;\n" : ";\n");
  }
}
