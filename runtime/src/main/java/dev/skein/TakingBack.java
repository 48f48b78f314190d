package dev.skein;

import dev.skein.dialect.Dialects;
import dev.skein.execution.Runner;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;

/** Takes one migration back, so that the history tells the truth whenever the power fails. */
record TakingBack(Connection connection, Database database, History history) {

  void run(DowngradePlan.Step step) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    boolean transactional = Dialects.of(database).hasTransactionalDdl();
    connection.setAutoCommit(!transactional);
    Restoring.run(
        () -> {
          if (transactional) {
            inOneTransaction(step);
          } else {
            markedBefore(step);
          }
        },
        () -> connection.setAutoCommit(autoCommit));
  }

  private void inOneTransaction(DowngradePlan.Step step) throws SQLException {
    try {
      if (database == Database.SQLITE) {
        keepOthersOut(step);
      }
      Runner.run(step.work(), connection, database);
      history.append(step.row().takenBack());
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      Restoring.afterFailure(e, connection::rollback);
      throw e;
    }
  }

  /** Flyway has no lock on SQLite: its own is that one transaction writes at a time. */
  private void keepOthersOut(DowngradePlan.Step step) throws SQLException {
    history.becomeWriter();
    Optional<MigrationVersion> newest =
        history.applied().newestFirst().stream().findFirst().map(HistoryRow::version);
    if (!newest.equals(Optional.of(step.row().version()))) {
      throw new SkeinException(
          "HistoryChanged",
          "Another run changed the history: %s was to be taken back, and the newest is %s now. Look at the history and say it again."
              .formatted(
                  step.row().version(), newest.map(MigrationVersion::toString).orElse("none")));
    }
  }

  /** As long as the failed row stands there, nobody migrates. */
  private void markedBefore(DowngradePlan.Step step) throws SQLException {
    history.append(step.row().halfWayBack());
    Runner.run(step.work(), connection, database);
    history.markNewestTakenBack();
  }
}
