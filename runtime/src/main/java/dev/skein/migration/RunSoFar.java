package dev.skein.migration;

import dev.skein.execution.Watch;
import dev.skein.history.Applied;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;

/**
 * What one run of Flyway has applied so far, so that it can be applied again: between two
 * migrations of a run a downgrade may take them back, and Flyway applies nothing twice in a run but
 * goes on with what builds on it.
 */
final class RunSoFar {

  /** A run has one connection for its migrations, which a pool gives to no other as it is. */
  private static final Map<Connection, Map<MigrationVersion, SkeinMigration>> RUNS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private RunSoFar() {}

  static void applied(SkeinMigration migration, Connection connection) {
    if (migration.getVersion() != null) {
      run(connection).put(migration.getVersion(), migration);
    }
  }

  private static Map<MigrationVersion, SkeinMigration> run(Connection connection) {
    return RUNS.computeIfAbsent(connection, run -> Collections.synchronizedMap(new HashMap<>()));
  }

  /**
   * Applies again what a migration builds on, where a refusal would leave a failed row behind
   * though nothing was executed: where nothing is rolled back.
   *
   * @throws SQLException if the database refuses
   */
  static void bringBackParents(SkeinMigration migration, Context context, History history)
      throws SQLException {
    for (MigrationVersion version : ParentCheck.parents(migration)) {
      SkeinMigration parent = run(context.getConnection()).get(version);
      if (parent != null && isTakenBack(history.applied(), version)) {
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
      }
    }
  }

  private static boolean isTakenBack(Applied applied, MigrationVersion version) {
    return applied.last(version).filter(HistoryRow::success).isPresent()
        && !applied.contains(version);
  }
}
