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
    try {
      if (Dialects.of(database).hasTransactionalDdl()) {
        inOneTransaction(step);
      } else {
        markedBefore(step);
      }
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  private void inOneTransaction(DowngradePlan.Step step) throws SQLException {
    connection.setAutoCommit(false);
    try {
      Runner.run(step.work(), connection, database);
      history.append(step.row().takenBack());
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  /** As long as the failed row stands there, nobody migrates. */
  private void markedBefore(DowngradePlan.Step step) throws SQLException {
    connection.setAutoCommit(true);
    history.append(step.row().halfWayBack());
    Runner.run(step.work(), connection, database);
    history.markNewestTakenBack();
  }
}
