package dev.skein;

import dev.skein.execution.SupportedDatabases;
import dev.skein.history.History;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Supplier;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Holds the lock that keeps every Flyway from migrating, also where the history has a row of a
 * failure, and lets that row be changed meanwhile.
 */
final class HistoryLock {

  private final Configuration configuration;
  private final Supplier<? extends Map<MigrationVersion, SkeinMigration>> known;
  private final Others others;

  HistoryLock(
      Configuration configuration,
      Supplier<? extends Map<MigrationVersion, SkeinMigration>> known,
      Others others) {
    this.configuration = configuration;
    this.known = known;
    this.others = others;
  }

  /** What is done under the lock. */
  @FunctionalInterface
  interface Task {

    /**
     * Does it.
     *
     * @param connection where statements are executed
     * @param owner where rows of the history are changed that were there before; its transaction
     *     may be the lock, which ends with it
     */
    void run(Connection connection, Connection owner) throws SQLException;
  }

  /** What stands in the way of a lock like any other. */
  enum Circumstance {
    /** Nothing. */
    NONE,
    /** The history has a row of a failure. */
    FAILURE,
    /** Something is done outside of transactions, see {@link SessionLock}. */
    NO_TRANSACTION
  }

  /**
   * Does a task.
   *
   * @throws SQLException if the task does
   */
  void hold(Circumstance circumstance, Task task) throws SQLException {
    others.waitFor(() -> holdNow(circumstance, task));
  }

  private void holdNow(Circumstance circumstance, Task task) throws SQLException {
    boolean failure = circumstance == Circumstance.FAILURE;
    boolean bySession;
    try (Connection connection = configuration.getDataSource().getConnection()) {
      Database database = SupportedDatabases.of(connection);
      if (database == Database.SQLITE) {
        // Flyway has no lock there, and holds the file while it calls back: each step locks it.
        task.run(connection, connection);
        return;
      }
      if (database == Database.H2 && failure) {
        lockingRows(connection, database, task);
        return;
      }
      bySession = database == Database.POSTGRESQL && circumstance != Circumstance.NONE;
    }
    FlywayLock lock =
        failure
            ? FlywayLock.despiteFailure(configuration)
            : new FlywayLock(configuration, known.get().values());
    (bySession ? lock.bySession() : lock).hold(connection -> task.run(connection, connection));
  }

  /**
   * On H2 Flyway locks the rows of the history: what holds these locks is the only one that can
   * change them, and commits when it changes a table. So that takes two connections.
   */
  private void lockingRows(Connection connection, Database database, Task task)
      throws SQLException {
    try (Connection owner = configuration.getDataSource().getConnection()) {
      owner.setAutoCommit(false);
      History history = History.of(owner, configuration, database);
      try (Statement statement = owner.createStatement()) {
        statement.execute("select * from " + history.table().qualifiedName() + " for update");
      }
      Restoring.run(() -> task.run(connection, owner), owner::commit);
    }
  }
}
