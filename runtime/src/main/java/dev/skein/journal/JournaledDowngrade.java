package dev.skein.journal;

import dev.skein.execution.Act;
import dev.skein.execution.Acts;
import dev.skein.execution.Course;
import dev.skein.execution.Direction;
import dev.skein.execution.MigrationException;
import dev.skein.execution.Work;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.journal.JournalRow.Phase;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * Takes migrations back act by act, on a database that cannot take changes of the schema back by
 * itself. The connection does not commit by itself.
 *
 * @param connection a connection under Flyway's lock
 * @param database which database it leads to
 * @param history Flyway's history
 * @param journal the journal, whose table is there
 * @param end tells the history at the end
 */
public record JournaledDowngrade(
    Connection connection, Database database, History history, Journal journal, End end) {

  private static final Log LOG = LogFactory.getLog(JournaledDowngrade.class);

  /**
   * Takes an applied migration back.
   *
   * @param applied its row in the history
   * @param work what takes it back; without operations if only the acts are known
   * @param acts the acts of that
   * @throws SQLException if one fails; the history has a row of a failure then, and no upgrade runs
   */
  public void begin(HistoryRow applied, Work work, Acts acts) throws SQLException {
    TransactionalLock.refuse(work, acts, connection, database);
    JournalRow row =
        JournalRow.applied(applied, 0, StoredDowngrade.of(acts))
            .begin(Phase.DOWNGRADE, newestRank(), acts);
    history.append(applied.halfWayBack());
    journal.save(row);
    connection.commit();
    run(row, work, needed -> false);
  }

  /**
   * Takes back what is half done.
   *
   * @param half how far it got
   * @param up what applies the migration, if its class is there
   * @param down what takes it back, if its class is there
   * @throws MigrationException if there is no way back, or a statement fails
   * @throws SQLException if the journal cannot be written
   */
  public void takeBack(HalfDone half, Optional<Work> up, Optional<Work> down) throws SQLException {
    if (half.isUpgrade()) {
      undo(half, up, down);
    } else {
      goOn(half, down);
    }
  }

  /** What was done of a migration that was never wholly applied. */
  private void undo(HalfDone half, Optional<Work> up, Optional<Work> down) throws SQLException {
    PartDone part = PartDone.of(connection, database, journal, half.row(), up);
    // Refuses, if it must, before anything is touched.
    workOf(half.row(), wayBack(half.row(), part.atMost()), down);
    int done = part.wholeOperations();
    Acts acts = wayBack(half.row(), done);
    Work work = workOf(half.row(), acts, down);
    JournalRow row = half.row().begin(Phase.UNDO, half.row().rank(), acts);
    if (half.failed().isEmpty()) {
      history.append(
          HistoryRow.applied(row.version(), row.description(), row.script(), row.checksum())
              .halfWayBack());
    }
    journal.save(row);
    connection.commit();
    run(row, work, act -> isDrop(act) && undoesHalf(half.row(), act, done));
  }

  private static Acts wayBack(JournalRow row, int done) throws MigrationException {
    return done == 0 ? new Acts(List.of()) : WayBack.of(row, done);
  }

  private static Work workOf(JournalRow row, Acts acts, Optional<Work> known)
      throws MigrationException {
    if (acts.needsClass() && known.isEmpty()) {
      throw new MigrationException("MissingMigration", HalfDoneMessages.needsClass(row));
    }
    return known.orElse(new Work(row.script(), Direction.DOWNGRADE, List.of()));
  }

  private static boolean undoesHalf(JournalRow row, Act act, int done) {
    return UndoPlaces.read(row.undo())
        .filter(places -> places.undoesHalf(act.operation(), done))
        .isPresent();
  }

  private static boolean isDrop(Act act) {
    return act.text().startsWith("drop ") || act.text().contains(" drop ");
  }

  /** What was cut off on its way back; what is still to be done may have been mended. */
  private void goOn(HalfDone half, Optional<Work> down) throws SQLException {
    JournalRow before = half.row();
    Acts acts = toGoOnWith(half, down);
    Work work = workOf(before, acts, down);
    Fingerprints fingerprints = fingerprints(work);
    int done = fingerprints.done(before);
    LOG.info(
        "Going on to take back %s, of which %d of %d statements are done"
            .formatted(before.script(), done, acts.size()));
    JournalRow row =
        before
            .begin(before.phase(), before.rank(), acts)
            .after(before, done, fingerprints.digest(acts, done));
    journal.save(row);
    connection.commit();
    run(row, work, needed -> false);
  }

  private Acts toGoOnWith(HalfDone half, Optional<Work> down) throws SQLException {
    Optional<Acts> known =
        half.isOnItsWayDown() && down.isPresent()
            ? Optional.of(Acts.of(down.get(), connection, database))
            : Optional.empty();
    return half.wayDown(database, known)
        .orElseThrow(
            () ->
                new MigrationException("EditedDowngrade", HalfDoneMessages.editedRest(half.row())));
  }

  private void run(JournalRow row, Work work, Predicate<Act> needless) throws SQLException {
    Acts acts = row.acts();
    try {
      Course.run(
          work,
          acts,
          connection,
          database,
          new JournalLedger(connection, journal, row, acts, fingerprints(work)),
          needless);
    } catch (MigrationException e) {
      noteDown(row, e);
      throw e;
    }
    end.of(row);
  }

  private void noteDown(JournalRow row, MigrationException failure) {
    try {
      connection.rollback();
      journal.problem(row.version(), failure);
      connection.commit();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * The end of it: the history tells it and the journal forgets it in one transaction.
   *
   * @param owner a connection that may change rows of the history that were there before
   * @param history the history on that connection
   */
  public record End(Connection owner, History history) {

    private void of(JournalRow row) throws SQLException {
      Optional<HistoryRow> failed =
          history.rows().stream()
              .filter(other -> !other.success() && other.version().equals(row.version()))
              .reduce((earlier, later) -> later);
      if (row.phase() == Phase.UNDO) {
        // It was never applied: nothing of it happened.
        if (failed.isPresent()) {
          history.remove(failed.get());
        }
      } else if (failed.isPresent()) {
        history.markTakenBack(failed.get());
      } else {
        history.append(
            HistoryRow.applied(row.version(), row.description(), row.script(), row.checksum())
                .takenBack());
      }
      Journal.beside(owner, history).delete(row.version());
      owner.commit();
    }
  }

  private Fingerprints fingerprints(Work work) {
    return new Fingerprints(connection, database, work.operations());
  }

  private int newestRank() throws SQLException {
    List<HistoryRow> rows = history.rows();
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).rank();
  }
}
