package dev.skein.journal;

import dev.skein.dialect.Dialects;
import dev.skein.execution.Acts;
import dev.skein.execution.Course;
import dev.skein.execution.MigrationException;
import dev.skein.execution.Runner;
import dev.skein.execution.Work;
import dev.skein.history.HistoryNow;
import dev.skein.history.HistoryRow;
import dev.skein.journal.JournalRow.Phase;
import dev.skein.operation.Database;
import dev.skein.operation.IrreversibleException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * Applies a migration, and keeps in the journal how to take it back. Where the database cannot take
 * changes of the schema back by itself, each act is written down, and a run that was cut off is
 * gone on with.
 *
 * @param migration the migration as it will stand in the history
 * @param up what it does
 * @param down what takes it back; may say that nothing does
 */
public record JournaledUpgrade(HistoryRow migration, Work up, Supplier<Work> down) {

  private static final Log LOG = LogFactory.getLog(JournaledUpgrade.class);

  /**
   * Applies it under Flyway's lock.
   *
   * @param connection the connection, with Flyway's transaction
   * @param database which database it leads to
   * @param journal the journal
   * @param now Flyway's history
   * @param seen what the run knows of the journal, if nobody wrote to the history since
   * @return what it knows of it now
   * @throws MigrationException if a statement fails, or another migration is half done
   * @throws SQLException if the journal cannot be read or written
   */
  public JournalSeen run(
      Connection connection,
      Database database,
      Journal journal,
      HistoryNow now,
      Optional<JournalSeen> seen)
      throws SQLException {
    if (seen.isPresent() && seen.get().isAll(journal, migration.version())) {
      run(connection, database, journal, now, List.of());
      return seen.get().with(migration.version());
    }
    journal.createIfAbsent();
    List<JournalRow> rows = journal.unfinishedAnd(migration.version());
    refuseOthers(rows, now);
    run(connection, database, journal, now, rows);
    return JournalSeen.of(journal);
  }

  /**
   * Applies it.
   *
   * @param rows its row in the journal, if it has one, and such of others as are in nobody's way
   */
  private void run(
      Connection connection,
      Database database,
      Journal journal,
      HistoryNow now,
      List<JournalRow> rows)
      throws SQLException {
    Optional<JournalRow> earlier = rows.stream().filter(this::isOwn).findFirst();
    Optional<JournalRow> own =
        earlier.isPresent() && HalfDone.isOpen(earlier.get(), now.rows())
            ? earlier
            : Optional.empty();
    int rank = now.newestRank();
    boolean isFirst = earlier.isEmpty();
    if (!Dialects.of(database).hasTransactionalDdl() || connection.getAutoCommit()) {
      new ByAct(connection, database, journal, rank, isFirst).run(own);
    } else if (own.isPresent()) {
      requireSame(own.get());
      // It was killed between its own commit and the one of Flyway's history.
      LOG.info("All of " + up.migration() + " is done already: only its row was missing.");
    } else {
      Runner.run(up, connection, database);
      keep(journal, JournalRow.applied(migration, rank, downgrade(connection, database)), isFirst);
    }
  }

  private static void keep(Journal journal, JournalRow row, boolean isFirst) throws SQLException {
    if (isFirst) {
      journal.add(row);
    } else {
      journal.save(row);
    }
  }

  private boolean isOwn(JournalRow row) {
    return row.version().equals(migration.version());
  }

  /** What another one left half done may be in the way, and would be hidden by what comes after. */
  private void refuseOthers(List<JournalRow> rows, HistoryNow now) throws SQLException {
    for (JournalRow row : rows) {
      if (!isOwn(row) && HalfDone.isOpen(row, now.rows())) {
        throw new MigrationException("HalfDone", HalfDoneMessages.first(row));
      }
    }
  }

  private void requireSame(JournalRow done) throws MigrationException {
    if (!Objects.equals(done.checksum(), migration.checksum())) {
      throw new MigrationException(
          "EditedMigration", HalfDoneMessages.editedWhole(done, migration.checksum()));
    }
  }

  private StoredDowngrade downgrade(Connection connection, Database database) {
    return StoredDowngrade.of(() -> Acts.of(down.get(), connection, database));
  }

  /** Act by act, on a database without transactional DDL or outside of a transaction. */
  private final class ByAct {

    private final Connection connection;
    private final Database database;
    private final Journal journal;
    private final int rank;
    private final boolean isFirst;
    private final Fingerprints fingerprints;

    private ByAct(
        Connection connection, Database database, Journal journal, int rank, boolean isFirst) {
      this.connection = connection;
      this.database = database;
      this.journal = journal;
      this.rank = rank;
      this.isFirst = isFirst;
      this.fingerprints = new Fingerprints(connection, database, up.operations());
    }

    private void run(Optional<JournalRow> own) throws SQLException {
      Acts acts = Acts.of(up, connection, database);
      TransactionalLock.refuse(up, acts, connection, database);
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        JournalRow row = own.isPresent() ? goOn(own.get(), acts) : begin(acts);
        Course.run(
            up,
            acts,
            connection,
            database,
            new JournalLedger(connection, journal, row, acts, fingerprints));
        connection.commit();
      } catch (MigrationException e) {
        noteDown(e, autoCommit);
        throw e;
      }
      connection.setAutoCommit(autoCommit);
    }

    private JournalRow begin(Acts acts) throws SQLException {
      JournalRow row = row(acts);
      keep(journal, row, isFirst);
      if (acts.size() == 0 || !fingerprints.isLedgered(acts.all().get(0))) {
        // Else with the beginning of the first act.
        connection.commit();
      }
      return row;
    }

    private JournalRow row(Acts acts) {
      try {
        Work back = down.get();
        return row(
            acts,
            StoredDowngrade.of(Acts.of(back, connection, database)),
            UndoPlaces.of(up.operations(), acts, back.operations()));
      } catch (IrreversibleException | FlywayException | SQLException e) {
        return row(acts, StoredDowngrade.none(String.valueOf(e.getMessage())), "");
      }
    }

    private JournalRow row(Acts acts, StoredDowngrade downgrade, String undo) {
      return new JournalRow(
          migration.version(),
          migration.description(),
          migration.script(),
          migration.checksum(),
          Phase.UPGRADE,
          rank,
          acts.size(),
          0,
          JournalRow.NONE,
          "",
          "",
          "",
          "",
          downgrade,
          undo);
    }

    private JournalRow goOn(JournalRow row, Acts acts) throws SQLException {
      if (row.phase() != Phase.UPGRADE) {
        throw new MigrationException("HalfDone", HalfDoneMessages.first(row));
      }
      int done = fingerprints.done(row);
      if (!fingerprints.areDone(acts, row)) {
        throw new MigrationException("EditedMigration", HalfDoneMessages.edited(row));
      }
      LOG.info(
          "Going on with %s, of which %d of %d statements are done"
              .formatted(up.migration(), done, acts.size()));
      JournalRow next = row(acts).after(row, done, fingerprints.digest(acts, done));
      journal.save(next);
      connection.commit();
      return next;
    }

    private void noteDown(MigrationException failure, boolean autoCommit) {
      try {
        connection.rollback();
        journal.problem(migration.version(), failure);
        connection.commit();
        // A connection that broke cannot be restored, and would hide what broke it.
        connection.setAutoCommit(autoCommit);
      } catch (SQLException e) {
        failure.addSuppressed(e);
        // Flyway tells only that the connection cannot be put back, and forgets what broke it.
        LOG.error(String.valueOf(failure.getMessage()));
      }
    }
  }
}
