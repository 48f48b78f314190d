package dev.skein.journal;

import dev.skein.dialect.Dialects;
import dev.skein.execution.Acts;
import dev.skein.execution.Course;
import dev.skein.execution.MigrationException;
import dev.skein.execution.Runner;
import dev.skein.execution.Work;
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
   * @param rows the rows of Flyway's history, oldest first
   * @throws MigrationException if a statement fails, or another migration is half done
   * @throws SQLException if the journal cannot be read or written
   */
  public void run(Connection connection, Database database, Journal journal, List<HistoryRow> rows)
      throws SQLException {
    journal.createIfAbsent();
    refuseOthers(journal, rows);
    Optional<JournalRow> own =
        journal.row(migration.version()).filter(row -> HalfDone.isOpen(row, rows));
    int rank = rows.stream().mapToInt(HistoryRow::rank).max().orElse(0);
    if (!Dialects.of(database).hasTransactionalDdl() || connection.getAutoCommit()) {
      new ByAct(connection, database, journal, rank).run(own);
    } else if (own.isPresent()) {
      requireSame(own.get());
      // It was killed between its own commit and the one of Flyway's history.
      LOG.info("All of " + up.migration() + " is done already: only its row was missing.");
    } else {
      Runner.run(up, connection, database);
      journal.save(JournalRow.applied(migration, rank, downgrade(connection, database)));
    }
  }

  /** What another one left half done may be in the way, and would be hidden by what comes after. */
  private void refuseOthers(Journal journal, List<HistoryRow> rows) throws SQLException {
    for (JournalRow row : journal.unfinished()) {
      if (!row.version().equals(migration.version()) && HalfDone.isOpen(row, rows)) {
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

  private JournalRow row(int rank, Acts acts, StoredDowngrade downgrade, String undo) {
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

  private StoredDowngrade downgrade(Connection connection, Database database) {
    return StoredDowngrade.of(() -> Acts.of(down.get(), connection, database));
  }

  /** Act by act, on a database without transactional DDL or outside of a transaction. */
  private final class ByAct {

    private final Connection connection;
    private final Database database;
    private final Journal journal;
    private final int rank;
    private final Fingerprints fingerprints;

    private ByAct(Connection connection, Database database, Journal journal, int rank) {
      this.connection = connection;
      this.database = database;
      this.journal = journal;
      this.rank = rank;
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
            new JournalLedger(connection, journal, row, fingerprints));
        connection.commit();
      } catch (MigrationException e) {
        noteDown(e, autoCommit);
        throw e;
      }
      connection.setAutoCommit(autoCommit);
    }

    private JournalRow begin(Acts acts) throws SQLException {
      JournalRow row = row(rank, acts, downgrade(connection, database), undo(acts));
      journal.save(row);
      connection.commit();
      return row;
    }

    private String undo(Acts acts) throws SQLException {
      try {
        Work back = down.get();
        return UndoPlaces.of(
            up.operations(), acts, back.operations(), Acts.of(back, connection, database));
      } catch (IrreversibleException | FlywayException | MigrationException e) {
        return "";
      }
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
      JournalRow next =
          row(rank, acts, downgrade(connection, database), undo(acts))
              .after(row, done, fingerprints.digest(acts, done));
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
