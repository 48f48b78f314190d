package dev.skein;

import dev.skein.dialect.Dialects;
import dev.skein.execution.Runner;
import dev.skein.history.History;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;

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
      Runner.run(step.work(), connection, database);
      history.append(step.row().takenBack());
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      Restoring.afterFailure(e, connection::rollback);
      throw e;
    }
  }

  /** As long as the failed row stands there, nobody migrates. */
  private void markedBefore(DowngradePlan.Step step) throws SQLException {
    history.append(step.row().halfWayBack());
    Runner.run(step.work(), connection, database);
    history.markNewestTakenBack();
  }
}
