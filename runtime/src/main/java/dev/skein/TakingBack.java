package dev.skein;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Dialects;
import dev.skein.execution.Acts;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.journal.Journal;
import dev.skein.journal.JournalSwitch;
import dev.skein.journal.JournaledDowngrade;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;

/** Takes one migration back, so that the history tells the truth whenever the power fails. */
record TakingBack(
    Connection connection, Database database, History history, Optional<Journal> journal) {

  static TakingBack on(
      Connection connection, Database database, History history, Configuration configuration)
      throws SQLException {
    return new TakingBack(
        connection,
        database,
        history,
        JournalSwitch.isOn(configuration)
            ? Optional.of(Journal.beside(connection, history))
            : Optional.empty());
  }

  void run(DowngradePlan.Step step) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    Dialect dialect = Dialects.of(database);
    boolean online = isOnline(step.back(), dialect);
    boolean transactional = dialect.hasTransactionalDdl() && !online;
    boolean kept = journal.isPresent();
    if (online && !kept) {
      throw JournalSwitch.neededFor(step.back().work());
    }
    if (kept) {
      journal.get().createIfAbsent();
    }
    connection.setAutoCommit(!transactional && !kept);
    Restoring.run(
        () -> {
          if (transactional) {
            inOneTransaction(step);
          } else if (kept) {
            actByAct(step);
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
      step.back().run(connection, database);
      history.append(step.row().takenBack());
      if (journal.isPresent()) {
        journal.get().delete(step.row().version());
      }
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

  /** Whether its statements are in transactions of their own. */
  private static boolean isOnline(Back back, Dialect dialect) {
    return dialect.hasOnlineForms() && back.isOnline();
  }

  /** What was done is written down, so that one can go on from there. */
  private void actByAct(DowngradePlan.Step step) throws SQLException {
    Back back = step.back();
    Acts acts =
        back.stored().isPresent()
            ? back.stored().get()
            : Acts.of(back.work(), connection, database);
    new JournaledDowngrade(
            connection,
            database,
            history,
            journal.orElseThrow(),
            new JournaledDowngrade.End(connection, history))
        .begin(step.row(), back.work(), acts);
  }

  /** As long as the failed row stands there, nobody migrates. */
  private void markedBefore(DowngradePlan.Step step) throws SQLException {
    history.append(step.row().halfWayBack());
    step.back().run(connection, database);
    history.markNewestTakenBack();
  }
}
