package dev.skein;

import dev.skein.execution.SupportedDatabases;
import dev.skein.history.Applied;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.history.HistoryTable;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;

/** Makes the history say what is applied, and runs nothing. */
final class Stamp {

  private static final Log LOG = LogFactory.getLog(Stamp.class);

  private final Configuration configuration;
  private final Others others;

  Stamp(Configuration configuration) {
    this.configuration = configuration;
    this.others = new Others(configuration, () -> MigrationClasses.find(configuration));
  }

  /** What a stamp would change now; it touches nothing. */
  List<StampedMigration> plan(Target target) throws SQLException {
    return told(look(target));
  }

  /**
   * Stamps, under Flyway's lock. A history that is not there is made.
   *
   * @return of which migrations the history says something else than before
   * @throws SkeinException if the target is no version there is, or a failed migration stands in
   *     the history
   * @throws SQLException if the database refuses
   */
  List<StampedMigration> to(Target target) throws SQLException {
    Seen seen = look(target);
    if (!seen.plan().rows().isEmpty()) {
      write(seen);
    }
    List<StampedMigration> stamped = told(seen);
    stamped.forEach(Stamp::log);
    return stamped;
  }

  private static void log(StampedMigration stamped) {
    LOG.info(
        "Stamped %s - %s as %s"
            .formatted(
                stamped.version(),
                stamped.description(),
                stamped.applied() ? "applied" : "not applied"));
  }

  /**
   * What there was when the plan was made.
   *
   * @param rows the history then
   * @param plan what to append to it
   */
  record Seen(List<HistoryRow> rows, StampPlan plan) {}

  Seen look(Target target) throws SQLException {
    List<HistoryRow> rows = others.settled();
    refuseHalfDone();
    return new Seen(
        rows, StampPlan.of(Applied.of(rows), new Flyway(configuration).info().all(), target));
  }

  /** Also where no failure stands in the history: a run may have been killed. */
  private void refuseHalfDone() throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      Situation.of(connection, history(connection), configuration).halfDone().stream()
          .filter(half -> half.failed().isEmpty() && !half.isOnlyUnrecorded())
          .findFirst()
          .ifPresent(
              half -> {
                throw new SkeinException(
                    "HalfDone",
                    "Migration %s (%s) is half done. Put that in order before you stamp; resolve tells how."
                        .formatted(half.row().version(), half.row().description()));
              });
    }
  }

  void write(Seen seen) throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      createHistory(connection);
      if (SupportedDatabases.of(connection) == Database.SQLITE) {
        // Flyway has no lock there; the transaction is one.
        append(connection, seen);
        return;
      }
    }
    new FlywayLock(configuration, MigrationClasses.find(configuration).values())
        .hold(connection -> append(connection, seen));
  }

  private void createHistory(Connection connection) throws SQLException {
    Database database = SupportedDatabases.of(connection);
    History history = history(connection);
    if (history.exists()) {
      return;
    }
    HistoryTable table =
        new HistoryTable(
            database, history.schema(), configuration.getTable(), configuration.getInstalledBy());
    try (Statement statement = connection.createStatement()) {
      for (String sql : table.createIfAbsent()) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      // PostgreSQL fails where two do it at once, though one of them did it.
      if (!history.exists()) {
        throw e;
      }
    }
  }

  /** The rows, all or none. */
  private void append(Connection connection, Seen seen) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    Restoring.run(
        () -> appendInTransaction(connection, seen), () -> connection.setAutoCommit(autoCommit));
  }

  private void appendInTransaction(Connection connection, Seen seen) throws SQLException {
    try {
      History history = history(connection);
      if (SupportedDatabases.of(connection) == Database.SQLITE) {
        history.becomeWriter();
      }
      if (!history.rows().equals(seen.rows())) {
        throw new SkeinException(
            "HistoryChanged",
            "Another run changed the history meanwhile, and nothing was stamped. Look at the history and say it again.");
      }
      for (HistoryRow row : seen.plan().rows()) {
        history.append(row);
      }
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      Restoring.afterFailure(e, connection::rollback);
      throw e;
    }
  }

  private History history(Connection connection) throws SQLException {
    return History.of(connection, configuration, SupportedDatabases.of(connection));
  }

  private static List<StampedMigration> told(Seen seen) {
    return seen.plan().rows().stream().map(StampedMigration::of).toList();
  }
}
