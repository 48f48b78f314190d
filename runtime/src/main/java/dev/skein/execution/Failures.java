package dev.skein.execution;

import dev.skein.operation.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells what failed in a migration, what of it stays, and what to do. */
final class Failures {

  private final Work work;
  private final Database database;
  private final boolean rollsBack;
  private final List<String> executed;

  /**
   * Makes it.
   *
   * @param executed what was executed so far; it grows while the work is done
   */
  Failures(Work work, Database database, boolean rollsBack, List<String> executed) {
    this.work = work;
    this.database = database;
    this.rollsBack = rollsBack;
    this.executed = executed;
  }

  MigrationException statement(int index, String sql, SQLException cause) {
    // H2 repeats the statement in its message.
    String message = message(cause).replace("; SQL statement:\n" + sql, "");
    return new MigrationException(
        "StatementFailed", place(index) + message + "\n  SQL: " + indented(sql) + advice(), cause);
  }

  MigrationException step(int index, Exception cause) {
    return new MigrationException("StepFailed", place(index) + message(cause) + advice(), cause);
  }

  MigrationException cannotSay(int index, RuntimeException cause) {
    return new MigrationException(
        "NotOnThisDatabase", place(index) + untagged(cause) + advice(), cause);
  }

  MigrationException brokenRows(List<String> rows) {
    return new MigrationException(
        "BrokenRows",
        "%s, %s: foreign keys do not hold for the rows there are:%s%s"
            .formatted(
                work.migration(),
                work.direction().method(),
                rows.stream().map(row -> "\n    " + row).collect(Collectors.joining(";")),
                advice()));
  }

  private String place(int index) {
    return "%s, %s, operation %d of %d, %s: "
        .formatted(
            work.migration(),
            work.direction().method(),
            index + 1,
            work.operations().size(),
            OperationTitle.of(work.operations().get(index)));
  }

  private static String untagged(RuntimeException cause) {
    return String.valueOf(cause.getMessage()).replaceFirst("^\\[Skein:[A-Za-z]+] ", "");
  }

  private static String message(Exception cause) {
    String message = Objects.requireNonNullElse(cause.getMessage(), "");
    return cause instanceof SQLException
        ? message.strip()
        : cause.getClass().getName() + ": " + message;
  }

  private String advice() {
    if (rollsBack) {
      return "\n  Nothing of it stays. Mend the cause, and %s again."
          .formatted(work.direction().verb());
    }
    if (executed.isEmpty()) {
      return "\n  Nothing was executed before it. Mend the cause, run Flyway's repair, and %s again."
          .formatted(work.direction().verb());
    }
    return "\n  What was executed before stays, because "
        + database.displayName()
        + " cannot take it back:"
        + executed.stream().map(sql -> "\n    " + indented(sql)).collect(Collectors.joining(";"))
        + "\n  Undo that by hand, mend the cause, run Flyway's repair, and "
        + work.direction().verb()
        + " again.";
  }

  private static String indented(String sql) {
    return sql.strip().replace("\n", "\n    ");
  }
}
