package dev.skein;

import dev.skein.HistoryLock.Circumstance;
import dev.skein.dialect.Dialects;
import dev.skein.execution.Acts;
import dev.skein.execution.Direction;
import dev.skein.execution.SupportedDatabases;
import dev.skein.execution.Work;
import dev.skein.history.History;
import dev.skein.journal.HalfDone;
import dev.skein.journal.HalfDoneMessages;
import dev.skein.journal.Journal;
import dev.skein.journal.JournalRow;
import dev.skein.journal.JournaledDowngrade;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.IrreversibleException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;

/** Puts migrations in order that are neither applied nor taken back. */
final class Unfinished {

  private final Configuration configuration;
  private final Supplier<? extends Map<MigrationVersion, SkeinMigration>> classes;
  private final Others others;

  /**
   * Makes it.
   *
   * @param classes the migrations there are; asked for only if something is half done
   * @param others who else may be at work
   */
  Unfinished(
      Configuration configuration,
      Supplier<? extends Map<MigrationVersion, SkeinMigration>> classes,
      Others others) {
    this.configuration = configuration;
    this.classes = classes;
    this.others = others;
  }

  /**
   * Removes what would keep Flyway from migrating: the row of a failure, from which the migration
   * goes on by itself, and what is half taken back, which is taken back wholly.
   *
   * @throws SkeinException if the class of what is to go on is not there
   * @throws SQLException if a statement fails
   */
  void beforeUpgrade() throws SQLException {
    Situation situation = look();
    List<HalfDone> halfDone = situation.halfDone();
    if (halfDone.isEmpty()) {
      return;
    }
    boolean flywayGoesOn =
        halfDone.stream()
            .allMatch(half -> half.isUpgrade() && half.failed().isEmpty() && isKnown(half));
    // Of a failure that nobody knows more of Flyway tells.
    if (!flywayGoesOn && situation.unexplained().isEmpty()) {
      new HistoryLock(configuration, classes, others)
          .hold(
              situation.hasFailure() ? Circumstance.FAILURE : Circumstance.NO_TRANSACTION,
              this::clearTheWay);
    }
  }

  private Situation look() throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      return Situation.unfinished(connection, history(connection), configuration);
    }
  }

  private History history(Connection connection) throws SQLException {
    return History.of(connection, configuration, SupportedDatabases.of(connection));
  }

  private boolean isKnown(HalfDone half) {
    return classes.get().containsKey(half.row().version());
  }

  /** Under the lock, as a newer release may be about to apply what this one does not know. */
  private void requireClass(HalfDone half) {
    if (!isKnown(half)) {
      throw new SkeinException("HalfDone", HalfDoneMessages.first(half.row()));
    }
  }

  private void clearTheWay(Connection connection, Connection owner) throws SQLException {
    for (HalfDone half :
        Situation.unfinished(connection, history(connection), configuration).halfDone()) {
      if (half.isUpgrade()) {
        requireClass(half);
        removeFailure(owner, half);
      } else {
        takeBack(connection, owner, half);
      }
    }
  }

  private void removeFailure(Connection owner, HalfDone half) throws SQLException {
    if (half.failed().isPresent()) {
      history(owner).remove(half.failed().get());
      if (!owner.getAutoCommit()) {
        owner.commit();
      }
    }
  }

  /**
   * Takes back what is half done.
   *
   * @param connection where statements are executed
   * @param owner where the history is changed
   * @throws SQLException if there is no way back, or a statement fails
   */
  void takeBack(Connection connection, Connection owner, HalfDone half) throws SQLException {
    Database database = SupportedDatabases.of(connection);
    CurrentSchema schema = CurrentSchema.use(connection, history(connection).schema(), database);
    boolean autoCommit = connection.getAutoCommit();
    boolean ownerAutoCommit = owner.getAutoCommit();
    connection.setAutoCommit(false);
    owner.setAutoCommit(false);
    Restoring.run(
        () -> takeBack(connection, owner, database, half),
        () -> {
          owner.setAutoCommit(ownerAutoCommit);
          connection.setAutoCommit(autoCommit);
          schema.restore();
        });
  }

  private void takeBack(Connection connection, Connection owner, Database database, HalfDone half)
      throws SQLException {
    History history = history(connection);
    if (Dialects.of(database).hasTransactionalDdl() && isWhole(half)) {
      takeBackWhole(connection, database, history, half.row());
      return;
    }
    new JournaledDowngrade(
            connection,
            database,
            history,
            Journal.beside(connection, history),
            new JournaledDowngrade.End(owner, history(owner)))
        .takeBack(half, work(half.row(), Direction.UPGRADE), work(half.row(), Direction.DOWNGRADE));
  }

  /** Else it was done act by act, outside of a transaction. */
  private static boolean isWhole(HalfDone half) {
    return half.isOnlyUnrecorded()
        && half.row().downgrade().acts().filter(Acts::needManyTransactions).isEmpty();
  }

  /** All of it was done, and only its row in the history is missing. */
  private void takeBackWhole(
      Connection connection, Database database, History history, JournalRow row)
      throws SQLException {
    try {
      if (database == Database.SQLITE) {
        keepOthersOut(connection, history, row);
      }
      back(row).run(connection, database);
      Journal.beside(connection, history).delete(row.version());
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      Restoring.afterFailure(e, connection::rollback);
      throw e;
    }
  }

  private Back back(JournalRow row) {
    Optional<SkeinMigration> known = Optional.ofNullable(classes.get().get(row.version()));
    return known
        .filter(migration -> migration.getChecksum().equals(row.checksum()))
        .map(migration -> Back.byClass(Recorded.of(migration, Direction.DOWNGRADE)))
        .orElseGet(() -> StoredBack.of(row, known));
  }

  /** Flyway has no lock on SQLite: its own is that one transaction writes at a time. */
  private void keepOthersOut(Connection connection, History history, JournalRow row)
      throws SQLException {
    history.becomeWriter();
    boolean stillOpen =
        Situation.of(connection, history, configuration).halfDone().stream()
            .anyMatch(half -> half.row().equals(row));
    if (!stillOpen) {
      throw new SkeinException(
          "HistoryChanged",
          "Another run changed the history: %s was half done, and is not now. Look at the history and say it again."
              .formatted(row.version()));
    }
  }

  /** What the class says, if it is the one of that migration; it may have been mended. */
  private Optional<Work> work(JournalRow row, Direction direction) {
    return work(classes.get().get(row.version()), row, direction);
  }

  static Optional<Work> work(@Nullable SkeinMigration known, JournalRow row, Direction direction) {
    try {
      return Optional.ofNullable(known)
          .filter(migration -> migration.getClass().getName().equals(row.script()))
          .map(migration -> Recording.of(migration, direction));
    } catch (IrreversibleException e) {
      return Optional.empty();
    }
  }
}
