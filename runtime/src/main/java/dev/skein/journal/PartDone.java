package dev.skein.journal;

import dev.skein.execution.Acts;
import dev.skein.execution.Course;
import dev.skein.execution.MigrationException;
import dev.skein.execution.Work;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    this.end = acts.isEmpty() ? done : endOfOperations(acts.get(), done);
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
   * How many acts have to be taken back at most.
   *
   * @return those that are done, and those that {@link #wholeOperations} may do
   */
  int atMost() {
    return end;
  }

  /**
   * Does what was cut off in its midst to its end, if it can be.
   *
   * @return how many acts are done then
   */
  int wholeOperations() throws SQLException {
    boolean canEnd = acts.isPresent() && end > done && row.problem().isEmpty();
    return canEnd && finished(up.orElseThrow(), acts.get()) ? end : done;
  }

  private Optional<Acts> upActs(Fingerprints fingerprints) throws SQLException {
    if (up.isEmpty()) {
      return Optional.empty();
    }
    Acts known = Acts.of(up.get(), connection, database);
    return fingerprints.areDone(known, row) ? Optional.of(known) : Optional.empty();
  }

  /** The first place from there on at which no operation is half done. */
  private static int endOfOperations(Acts acts, int done) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < acts.size(); i++) {
      int end = i + 1;
      acts.all().get(i).operations().forEach(operation -> ends.put(operation, end));
    }
    int end = done;
    for (int i = 0; i < end; i++) {
      for (int operation : acts.all().get(i).operations()) {
        end = Math.max(end, ends.getOrDefault(operation, end));
      }
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
