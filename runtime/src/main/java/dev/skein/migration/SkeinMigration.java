package dev.skein.migration;

import dev.skein.dialect.Dialects;
import dev.skein.execution.Direction;
import dev.skein.execution.Done;
import dev.skein.execution.LastFailure;
import dev.skein.execution.Runner;
import dev.skein.execution.SupportedDatabases;
import dev.skein.execution.Work;
import dev.skein.history.History;
import dev.skein.history.HistoryNow;
import dev.skein.history.HistoryRow;
import dev.skein.journal.Journal;
import dev.skein.journal.JournalSeen;
import dev.skein.journal.JournalSwitch;
import dev.skein.journal.JournaledUpgrade;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;

/**
 * A migration of Skein, which any Flyway runs. Its class name holds its version and description:
 * {@code V20261122103000__Add_categories_table}.
 *
 * <p>A subclass has to be public and to have a public constructor without parameters, else Flyway
 * passes it over in silence.
 */
public abstract class SkeinMigration extends BaseJavaMigration {

  private static final Log LOG = LogFactory.getLog(SkeinMigration.class);

  /** What Flyway asks for, more than once. */
  private record Summary(int checksum, boolean online) {}

  private @Nullable Summary summary;

  /**
   * States what the migration changes. It is called whenever Flyway looks at the migration, so it
   * says what to do and does nothing by itself; work in Java belongs into {@link
   * Operations#run(String, dev.skein.operation.JavaStep)}.
   *
   * @param op takes down the changes
   */
  public abstract void upgrade(Operations op);

  /**
   * States what takes the changes of {@link #upgrade} back.
   *
   * @param op takes down the changes
   */
  public abstract void downgrade(Operations op);

  /**
   * A sum over what {@link #upgrade} means: formatting and refactoring the Java is free, while a
   * changed meaning of an applied migration fails Flyway's validation. {@link #downgrade} is left
   * out: it may be mended after its migration was applied.
   *
   * @return the sum
   */
  @Override
  public final Integer getChecksum() {
    return summary().checksum();
  }

  private Summary summary() {
    Summary known = summary;
    if (known == null) {
      Work work = Recording.of(this, Direction.UPGRADE);
      known = new Summary(Meaning.of(work.operations()).checksum(), !work.online().isEmpty());
      summary = known;
    }
    return known;
  }

  /**
   * Tells Flyway whether the migration runs in a transaction. One with operations in their gentle
   * form does not, see {@link Operations#online()}.
   *
   * @return whether it does
   */
  @Override
  public boolean canExecuteInTransaction() {
    return !summary().online();
  }

  /**
   * Runs {@link #upgrade} on Flyway's connection, within Flyway's lock and transaction.
   *
   * @param context Flyway's
   * @throws dev.skein.execution.MigrationException if the database is not supported, the migration
   *     before this one is not applied, or the database refuses a statement
   */
  @Override
  public final void migrate(Context context) throws SQLException {
    try {
      migrate(context, context.getConnection());
    } catch (SQLException e) {
      LastFailure.is(e);
      throw e;
    }
  }

  private void migrate(Context context, Connection connection) throws SQLException {
    Database database = SupportedDatabases.of(connection);
    if (database == Database.SQLITE && connection.getAutoCommit()) {
      inTransaction(context, connection);
    } else {
      migrate(context, connection, database);
    }
  }

  /** It has no gentle forms, and nothing that could not be in one. */
  private void inTransaction(Context context, Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try {
      migrate(context, connection, Database.SQLITE);
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void migrate(Context context, Connection connection, Database database)
      throws SQLException {
    History history = History.of(connection, context.getConfiguration(), database);
    if (database == Database.SQLITE && !connection.getAutoCommit()) {
      SqliteTurn.await(connection, history, context.getConfiguration());
      if (getVersion() != null && history.applied().contains(getVersion())) {
        history.keepFromTelling(getVersion());
        return;
      }
    }
    HistoryNow now = HistoryNow.of(history);
    if (!context.getConfiguration().isGroup() && !Dialects.of(database).hasTransactionalDdl()) {
      now = RunSoFar.bringBackParents(this, context, history, now);
    }
    // The rows of a group are not visible before its end, and its lock is held throughout.
    if (!context.getConfiguration().isGroup()) {
      ParentCheck.check(this, now);
    }
    long start = System.nanoTime();
    Work work = Recording.of(this, Direction.UPGRADE);
    boolean on = JournalSwitch.isOn(context.getConfiguration());
    if (!on && !work.online().isEmpty() && Dialects.of(database).hasOnlineForms()) {
      throw JournalSwitch.neededFor(work);
    }
    Optional<JournalSeen> journal = Optional.empty();
    if (on) {
      journal = Optional.of(journaled(connection, database, history, now, work));
    } else {
      Runner.run(work, connection, database);
    }
    // Flyway tells that it begins, and nothing of how long it took.
    LOG.info(Done.line(Direction.UPGRADE, getVersion(), getDescription(), start));
    RunSoFar.applied(this, connection, now.newestRank(), journal);
  }

  private JournalSeen journaled(
      Connection connection, Database database, History history, HistoryNow now, Work work)
      throws SQLException {
    return new JournaledUpgrade(inHistory(), work, () -> Recording.of(this, Direction.DOWNGRADE))
        .run(
            connection,
            database,
            Journal.beside(connection, history),
            now,
            RunSoFar.journal(connection, now));
  }

  private HistoryRow inHistory() {
    return HistoryRow.applied(getVersion(), getDescription(), getClass().getName(), getChecksum());
  }
}
