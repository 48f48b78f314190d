package dev.skein.migration;

import dev.skein.execution.Watch;
import dev.skein.history.Applied;
import dev.skein.history.History;
import dev.skein.history.HistoryNow;
import dev.skein.history.HistoryRow;
import dev.skein.journal.JournalSeen;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;

/**
 * What one run of Flyway has applied so far, so that it can be applied again: between two
 * migrations of a run a downgrade may take them back, and Flyway applies nothing twice in a run but
 * goes on with what builds on it.
 */
final class RunSoFar {

  /** A run has one connection for its migrations, which a pool gives to no other as it is. */
  private static final Map<Connection, RunSoFar> RUNS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<MigrationVersion, SkeinMigration> applied =
      Collections.synchronizedMap(new HashMap<>());
  private volatile @Nullable Last last;

  /**
   * The last migration that was applied.
   *
   * @param rank the newest rank in the history before it
   * @param journal what is known of the journal, if it is in it
   */
  private record Last(SkeinMigration migration, int rank, Optional<JournalSeen> journal) {

    /** Whether its own row is the newest: nobody has written to the history since. */
    boolean isNewest(HistoryNow now) {
      return now.newest()
          .filter(row -> row.rank() == rank + 1 && row.version().equals(migration.getVersion()))
          .filter(row -> row.success() && row.script().equals(migration.getClass().getName()))
          .filter(row -> row.type().equals(HistoryRow.JAVA))
          .isPresent();
    }
  }

  private RunSoFar() {}

  private static RunSoFar of(Connection connection) {
    return RUNS.computeIfAbsent(connection, run -> new RunSoFar());
  }

  /**
   * A migration is applied.
   *
   * @param rank the newest rank in the history before it
   * @param journal what is known of the journal, if it is in it
   */
  static void applied(
      SkeinMigration migration, Connection connection, int rank, Optional<JournalSeen> journal) {
    if (migration.getVersion() != null) {
      RunSoFar run = of(connection);
      run.applied.put(migration.getVersion(), migration);
      run.last = new Last(migration, rank, journal);
    }
  }

  /**
   * What is known of the journal, if nobody else has written to the history since. A connection may
   * serve more than one run, and the schema be emptied between them.
   */
  static Optional<JournalSeen> journal(Connection connection, HistoryNow now) {
    Last last = of(connection).last;
    return last != null && last.isNewest(now) ? last.journal() : Optional.empty();
  }

  /**
   * Applies again what a migration builds on, where a refusal would leave a failed row behind
   * though nothing was executed: where nothing is rolled back.
   *
   * @param now the history
   * @return the history after that
   * @throws SQLException if the database refuses
   */
  static HistoryNow bringBackParents(
      SkeinMigration migration, Context context, History history, HistoryNow now)
      throws SQLException {
    HistoryNow current = now;
    for (MigrationVersion version : ParentCheck.parents(migration)) {
      SkeinMigration parent = of(context.getConnection()).applied.get(version);
      if (parent != null && isTakenBack(current, version)) {
        long start = System.nanoTime();
        parent.migrate(context);
        history.append(
            HistoryRow.applied(
                version,
                parent.getDescription(),
                parent.getClass().getName(),
                parent.getChecksum()));
        // Flyway writes its own rows on another connection.
        if (!context.getConnection().getAutoCommit()) {
          context.getConnection().commit();
        }
        Watch.bringBack(
            version, parent.getDescription(), Duration.ofNanos(System.nanoTime() - start));
        current = HistoryNow.of(history);
      }
    }
    return current;
  }

  private static boolean isTakenBack(HistoryNow now, MigrationVersion version) throws SQLException {
    if (now.contains(version)) {
      return false;
    }
    Applied applied = now.applied();
    return applied.last(version).filter(HistoryRow::success).isPresent();
  }
}
