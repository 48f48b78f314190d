package dev.skein.execution;

import dev.skein.operation.Database;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what failed in a migration, what of it stays, and what to do. */
final class Failures {

  /** What becomes of what was executed before a failure. */
  enum Fate {
    /** Nothing was executed, and nothing is going to be. */
    NOTHING_DONE,
    /** The database takes it back. */
    ROLLED_BACK,
    /** It stays, and is written down: one can go on from there. */
    WRITTEN_DOWN,
    /** It stays, and nobody knows how far it got. */
    LOST
  }

  /** Two exceptions may be each other's causes. */
  private static final int MAX_CAUSES = 20;

  private final Work work;
  private final Database database;
  private final Fate fate;
  private final List<String> executed = new ArrayList<>();

  private Failures(Work work, Database database, Fate fate) {
    this.work = work;
    this.database = database;
    this.fate = fate;
  }

  static Failures of(Work work, Database database, Fate fate) {
    return new Failures(work, database, fate);
  }

  void executed(Act act) {
    executed.add(act.kind() == Act.Kind.JAVA ? "-- " + act.text() : act.text());
  }

  /** MySQL and MariaDB have no way to do it while others write. */
  private static final Set<Integer> NOT_ONLINE = Set.of(1845, 1846);

  MigrationException statement(Act act, SQLException cause) {
    String sql = act.text();
    if (NOT_ONLINE.contains(cause.getErrorCode()) && work.online().contains(act.operation())) {
      return new MigrationException(
          "NotOnline",
          "%s%s cannot do this while others write to the table: %s\n  SQL: %s\n  Leave out online() there, and migrate at a quiet time.%s"
              .formatted(
                  place(act.operations()),
                  database.displayName(),
                  message(cause),
                  indented(sql),
                  advice()),
          cause);
    }
    // H2 repeats the statement in its message.
    String message = message(cause).replace("; SQL statement:\n" + sql, "");
    return new MigrationException(
        "StatementFailed",
        place(act.operations()) + message + "\n  SQL: " + indented(sql) + advice(),
        cause);
  }

  /** Outside of a transaction, something may be left of it. */
  MigrationException alone(Act act, SQLException cause) {
    return MigrationException.uncertain(
        "StatementFailed",
        place(act.operations()) + message(cause) + "\n  SQL: " + indented(act.text()) + advice(),
        cause);
  }

  /** Whether the act is done is for the next run to find out. */
  MigrationException notNotedDown(Act act, SQLException cause) {
    return MigrationException.uncertain(
        "NotNotedDown",
        place(act.operations())
            + "how far it got cannot be written down beside Flyway's history: "
            + message(cause)
            + "\n  SQL: "
            + indented(act.text())
            + advice(),
        cause);
  }

  MigrationException step(int index, Exception cause) {
    return new MigrationException(
        "StepFailed", place(List.of(index)) + message(cause) + advice(), cause);
  }

  MigrationException cannotSay(List<Integer> operations, RuntimeException cause) {
    return new MigrationException(
        "NotOnThisDatabase", place(operations) + untagged(cause) + advice(), cause);
  }

  MigrationException cannotLook(List<Integer> operations, SQLException cause) {
    return new MigrationException(
        "CannotLook",
        place(operations) + "the tables cannot be looked at: " + message(cause) + advice(),
        cause);
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

  private String place(List<Integer> operations) {
    String where = work.migration() + ", " + work.direction().method() + ", ";
    String numbers = Places.of(operations);
    // Of a migration whose class is not here, only the statements are known.
    return operations.stream().allMatch(each -> each < work.operations().size())
        ? "%s%s of %d, %s: "
            .formatted(
                where,
                numbers,
                work.operations().size(),
                operations.stream()
                    .map(each -> OperationTitle.of(work.operations().get(each)))
                    .collect(Collectors.joining(", ")))
        : where + numbers + ": ";
  }

  private static String untagged(RuntimeException cause) {
    return String.valueOf(cause.getMessage()).replaceFirst("^\\[Skein:[A-Za-z]+] ", "");
  }

  private static String message(Exception cause) {
    String message = Objects.requireNonNullElse(cause.getMessage(), "");
    return cause instanceof SQLException
        ? message.strip() + inputOrOutput(cause, message)
        : cause.getClass().getName() + ": " + message;
  }

  /** H2 keeps to itself that a disk is full. */
  private static String inputOrOutput(Throwable failure, String message) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
      if (cause instanceof IOException && !message.contains(String.valueOf(cause.getMessage()))) {
        return " (" + cause.getMessage() + ")";
      }
      cause = cause.getCause();
    }
    return "";
  }

  private String advice() {
    String verb = work.direction().verb();
    return switch (fate) {
      case NOTHING_DONE, ROLLED_BACK -> nothingStays(verb);
      case WRITTEN_DOWN -> whatStays() + goOn();
      case LOST ->
          executed.isEmpty()
              ? "\n  Nothing was executed before it. Mend the cause, run Flyway's repair, and %s again."
                  .formatted(verb)
              : whatStays()
                  + "\n  Undo that by hand, mend the cause, run Flyway's repair, and "
                  + verb
                  + " again.";
    };
  }

  private static String nothingStays(String verb) {
    return "\n  Nothing of it stays. Mend the cause, and %s again.".formatted(verb);
  }

  private String whatStays() {
    return executed.isEmpty()
        ? "\n  Nothing was executed before it."
        : "\n  What was executed before stays, because "
            + (database == Database.POSTGRESQL
                ? "each statement has a transaction of its own:"
                : database.displayName() + " cannot take it back:")
            + executed.stream()
                .map(sql -> "\n    " + indented(sql))
                .collect(Collectors.joining(";"));
  }

  private String goOn() {
    if (database == Database.POSTGRESQL && work.direction() == Direction.UPGRADE) {
      return "\n  Mend the cause, and migrate again: it goes on with this statement. Skein's downgrade takes back what was executed.";
    }
    return work.direction() == Direction.UPGRADE
        ? "\n  Mend the cause, and run Skein's upgrade: it goes on with this statement, as does Flyway's migrate after its repair. Skein's downgrade takes back what was executed."
        : "\n  Mend the cause, and downgrade again: it goes on with this statement.";
  }

  private static String indented(String sql) {
    return sql.strip().replace("\n", "\n    ");
  }
}
