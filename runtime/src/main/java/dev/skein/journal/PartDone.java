package dev.skein.journal;

import dev.skein.execution.Acts;
import dev.skein.execution.Course;
import dev.skein.execution.MigrationException;
import dev.skein.execution.Work;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * Finds out how much of an upgrade is done. What takes an operation back expects it whole: one that
 * was cut off by a crash is first done to its end. One that failed cannot be; then what would be
 * dropped may not be there.
 */
record PartDone(Connection connection, Database database, Journal journal) {

  private static final Log LOG = LogFactory.getLog(PartDone.class);

  /**
   * How much is done.
   *
   * @param done how many acts
   * @param mayBeNeedless whether the last operation among them may be half done
   */
  record Part(int done, boolean mayBeNeedless) {}

  Part of(JournalRow row, Optional<Work> up) throws SQLException {
    Fingerprints fingerprints =
        new Fingerprints(connection, database, up.map(Work::operations).orElse(List.of()));
    int done = fingerprints.done(row);
    Optional<Acts> acts = upActs(row, up, fingerprints);
    if (acts.isEmpty()) {
      return new Part(done, done < row.statements());
    }
    int end = endOfOperation(acts.get(), done);
    if (end == done) {
      return new Part(done, false);
    }
    return row.problem().isEmpty() && finished(row, up.orElseThrow(), acts.get(), done, end)
        ? new Part(end, false)
        : new Part(done, true);
  }

  private Optional<Acts> upActs(JournalRow row, Optional<Work> up, Fingerprints fingerprints)
      throws SQLException {
    if (up.isEmpty()) {
      return Optional.empty();
    }
    Acts acts = Acts.of(up.get(), connection, database);
    return fingerprints.areDone(acts, row) ? Optional.of(acts) : Optional.empty();
  }

  private static int endOfOperation(Acts acts, int done) {
    int end = done;
    while (done > 0
        && end < acts.size()
        && acts.all().get(end).operation() == acts.all().get(done - 1).operation()) {
      end++;
    }
    return end;
  }

  private boolean finished(JournalRow row, Work up, Acts acts, int done, int end)
      throws SQLException {
    Fingerprints fingerprints = new Fingerprints(connection, database, up.operations());
    JournalRow next = row.after(row, done, fingerprints.digest(acts, done));
    journal.save(next);
    connection.commit();
    try {
      Course.run(
          up,
          new Acts(acts.all().subList(0, end)),
          connection,
          database,
          new JournalLedger(connection, journal, next, fingerprints));
      return true;
    } catch (MigrationException e) {
      LOG.debug("The operation cannot be done to its end: " + e.getMessage());
      connection.rollback();
      return false;
    }
  }
}
