package dev.skein;

import dev.skein.execution.MigrationException;
import dev.skein.execution.SupportedDatabases;
import dev.skein.history.Applied;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Who else is at work on the same database: what fails only for that is tried again, for as long as
 * Flyway would wait for its lock.
 */
final class Others {

  /** The SQL state of a lock that H2 does not wait for any longer. */
  private static final String LOCK_TIMEOUT = "HYT00";

  /** What Flyway says of a failed row; a downgrade that runs shows one. */
  private static final String FAILED = "failed migration";

  /** What may fail as databases do. */
  @FunctionalInterface
  interface Task {
    void run() throws SQLException;
  }

  private final Configuration configuration;
  private final Supplier<? extends Map<MigrationVersion, SkeinMigration>> migrations;

  Others(
      Configuration configuration,
      Supplier<? extends Map<MigrationVersion, SkeinMigration>> migrations) {
    this.configuration = configuration;
    this.migrations = migrations;
  }

  /**
   * Does a task, again if it fails because of others.
   *
   * @throws SQLException if the task does
   */
  void waitFor(Task task) throws SQLException {
    int seconds = configuration.getLockRetryCount();
    Instant end = Instant.now().plusSeconds(seconds);
    while (true) {
      try {
        task.run();
        return;
      } catch (FlywayException | SQLException e) {
        boolean over = seconds >= 0 && Instant.now().isAfter(end);
        if (over || !isTheirDoing(e)) {
          throw e;
        }
      }
    }
  }

  private boolean isTheirDoing(Exception failure) throws SQLException {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MigrationException migration && migration.isCertain()) {
        return message(cause).contains("was taken back in the meantime");
      }
      if (cause instanceof SQLException sql
          && (LOCK_TIMEOUT.equals(sql.getSQLState()) || message(sql).startsWith("[SQLITE_BUSY"))) {
        return true;
      }
    }
    return message(failure).contains(FAILED) && Applied.of(settled()).failed().isEmpty();
  }

  private static String message(Throwable failure) {
    return String.valueOf(failure.getMessage());
  }

  /**
   * The history when no downgrade is half way: what failed in it then waits for somebody to put it
   * in order.
   *
   * @throws SQLException if the database refuses
   */
  List<HistoryRow> settled() throws SQLException {
    List<HistoryRow> seen = rows();
    Optional<Integer> failed = failed(seen);
    while (failed.isPresent()) {
      waitForLock();
      seen = rows();
      // Who runs holds the lock as long as the row stands there.
      if (failed(seen).equals(failed)) {
        return seen;
      }
      failed = failed(seen);
    }
    return seen;
  }

  private static Optional<Integer> failed(List<HistoryRow> rows) {
    return Applied.of(rows).failed().map(HistoryRow::rank);
  }

  private void waitForLock() throws SQLException {
    try {
      new FlywayLock(configuration, migrations.get().values()).hold(connection -> {});
    } catch (FlywayException e) {
      // Flyway has its lock by then, and does not go on where something failed.
      if (!message(e).contains(FAILED)) {
        throw e;
      }
    }
  }

  private List<HistoryRow> rows() throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      Database database = SupportedDatabases.of(connection);
      History history = History.of(connection, configuration, database);
      return history.exists() ? history.rows() : List.of();
    }
  }
}
