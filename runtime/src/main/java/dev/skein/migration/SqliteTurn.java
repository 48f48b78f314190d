package dev.skein.migration;

import dev.skein.execution.MigrationException;
import dev.skein.history.History;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Has a migration wait for its turn on SQLite. Flyway takes no lock there, so that instances that
 * start at once all find the same migration pending; SQLite's own is that one transaction writes at
 * a time.
 */
final class SqliteTurn {

  /** SQLite's {@code SQLITE_BUSY}, without what more an extended code says. */
  private static final int BUSY = 5;

  private static final int PRIMARY_CODE = 0xff;

  private SqliteTurn() {}

  /**
   * Becomes the one writer. Flyway has looked at the history in this transaction, and SQLite lets
   * nobody write who read before another wrote: so the transaction starts anew, in which nothing
   * was written yet.
   *
   * @throws MigrationException if others write for longer than Flyway would wait for its lock
   */
  static void await(Connection connection, History history, Configuration configuration)
      throws SQLException {
    int seconds = configuration.getLockRetryCount();
    Instant end = Instant.now().plusSeconds(seconds);
    while (true) {
      try {
        history.becomeWriter();
        return;
      } catch (SQLException e) {
        if ((e.getErrorCode() & PRIMARY_CODE) != BUSY) {
          throw e;
        }
        if (seconds >= 0 && Instant.now().isAfter(end)) {
          throw new MigrationException(
              "DatabaseBusy",
              "Another one has been writing to the database for more than %d seconds. Migrate again, or raise Flyway's lockRetryCount."
                  .formatted(seconds),
              e);
        }
        connection.rollback();
        pause();
      }
    }
  }

  private static void pause() throws SQLException {
    try {
      Thread.sleep(Duration.ofMillis(50).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException(e);
    }
  }
}
