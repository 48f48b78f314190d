package dev.skein;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Whether a database refused something only because of who asked for it. */
final class MissingRights {

  /** PostgreSQL: no right, or a standby; H2: no right, a read-only file, an administrator's. */
  private static final Set<String> STATES = Set.of("42501", "25006", "90096", "90097", "90040");

  /**
   * MySQL and MariaDB: for a database, a table, a column, a routine; a server that is read-only.
   */
  private static final Set<Integer> CODES = Set.of(1044, 1142, 1143, 1227, 1290, 1370, 1792, 1836);

  private MissingRights() {}

  /** The words of the database, if it is so. */
  static Optional<String> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isOne(sql)) {
        return Optional.of(words(sql));
      }
    }
    return Optional.empty();
  }

  private static boolean isOne(SQLException failure) {
    return STATES.contains(String.valueOf(failure.getSQLState()))
        || CODES.contains(failure.getErrorCode())
        || String.valueOf(failure.getMessage()).startsWith("[SQLITE_READONLY");
  }

  /** H2 repeats the statement, and PostgreSQL tells the place in it. */
  private static String words(SQLException failure) {
    return String.valueOf(failure.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("; SQL statement:$", "")
        .strip();
  }
}
