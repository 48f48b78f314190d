package dev.skein.journal;

import dev.skein.execution.Acts;
import dev.skein.execution.Course;
import dev.skein.execution.MigrationException;
import dev.skein.execution.Work;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
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
final class PartDone {

  private static final Log LOG = LogFactory.getLog(PartDone.class);

  private final Connection connection;
  private final Database database;
  private final Journal journal;
  private final JournalRow row;
  private final Optional<Work> up;
  private final Optional<Acts> acts;
  private final int done;
  private final int end;

  private PartDone(
      Connection connection,
      Database database,
      Journal journal,
      JournalRow row,
      Optional<Work> up,
      Fingerprints fingerprints)
      throws SQLException {
    this.connection = connection;
    this.database = database;
    this.journal = journal;
    this.row = row;
    this.up = up;
    this.acts = upActs(fingerprints);
    this.done = fingerprints.done(row);
    this.end = acts.isEmpty() ? done : endOfOperation(acts.get(), done);
  }

  /** Looks, and touches nothing. */
  static PartDone of(
      Connection connection, Database database, Journal journal, JournalRow row, Optional<Work> up)
      throws SQLException {
    List<Operation> operations = up.map(Work::operations).orElse(List.of());
    return new PartDone(
        connection, database, journal, row, up, new Fingerprints(connection, database, operations));
  }

  /**
   * How much is done.
   *
   * @param done how many acts
   * @param mayBeNeedless whether the last operation among them may be half done
   */
  record Part(int done, boolean mayBeNeedless) {}

  /**
   * How many acts have to be taken back at most.
   *
   * @return those that are done, and those that {@link #wholeOperations} may do
   */
  int atMost() {
    return end;
  }

  /** Does the last operation to its end, if it was cut off there. */
  Part wholeOperations() throws SQLException {
    if (acts.isEmpty()) {
      return new Part(done, done < row.statements());
    }
    if (end == done) {
      return new Part(done, false);
    }
    return row.problem().isEmpty() && finished(up.orElseThrow(), acts.get())
        ? new Part(end, false)
        : new Part(done, true);
  }

  private Optional<Acts> upActs(Fingerprints fingerprints) throws SQLException {
    if (up.isEmpty()) {
      return Optional.empty();
    }
    Acts known = Acts.of(up.get(), connection, database);
    return fingerprints.areDone(known, row) ? Optional.of(known) : Optional.empty();
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

  private boolean finished(Work work, Acts all) throws SQLException {
    Fingerprints fingerprints = new Fingerprints(connection, database, work.operations());
    JournalRow next = row.after(row, done, fingerprints.digest(all, done));
    journal.save(next);
    connection.commit();
    Acts upToEnd = new Acts(all.all().subList(0, end));
    try {
      Course.run(
          work,
          upToEnd,
          connection,
          database,
          new JournalLedger(connection, journal, next, upToEnd, fingerprints));
      return true;
    } catch (MigrationException e) {
      if (!e.isCertain()) {
        throw e;
      }
      LOG.debug("The operation cannot be done to its end: " + e.getMessage());
      connection.rollback();
      return false;
    }
  }
}
