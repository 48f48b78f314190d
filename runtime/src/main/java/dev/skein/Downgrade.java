package dev.skein;

import dev.skein.execution.Direction;
import dev.skein.execution.Done;
import dev.skein.execution.SupportedDatabases;
import dev.skein.execution.Watch;
import dev.skein.history.Applied;
import dev.skein.history.History;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * Takes migrations back under Flyway's lock, each with its row in the history.
 *
 * <p>A row is appended, of the type that Flyway's {@code repair} writes for a migration that is no
 * more: Flyway then shows the migration as deleted and pending, validates, and applies it again.
 */
final class Downgrade {

  private static final Log LOG = LogFactory.getLog(Downgrade.class);

  private final Configuration configuration;
  private final Progress progress;
  private final Map<MigrationVersion, SkeinMigration> known;
  private final List<Change> done = new ArrayList<>();

  Downgrade(Configuration configuration, Progress progress) {
    this.configuration = configuration;
    this.progress = progress;
    this.known = MigrationClasses.find(configuration);
  }

  /**
   * Takes back all above the target.
   *
   * @return what was taken back, in order
   * @throws SkeinException if something in the way cannot be taken back; nothing was done then
   * @throws SQLException if the database refuses
   */
  List<Change> to(Target target) throws SQLException {
    DowngradePlan seen = look(target);
    if (!seen.steps().isEmpty()) {
      underLock(connection -> takeBack(connection, target, seen));
      // Flyway, whose lock it was, has just told that there is nothing to migrate.
      LOG.info(
          done.size() == 1 ? "Took back 1 migration" : "Took back " + done.size() + " migrations");
    }
    return List.copyOf(done);
  }

  private void underLock(FlywayLock.Task task) throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      if (SupportedDatabases.of(connection) == Database.SQLITE) {
        // Flyway has no lock there, and holds the file while it calls back: each step locks it.
        task.run(connection);
        return;
      }
    }
    new FlywayLock(configuration, known.values()).hold(task);
  }

  /** What would be done now; before the lock, so that it is Skein that says what is in the way. */
  DowngradePlan look(Target target) throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      History history = history(connection);
      Applied applied = history.exists() ? history.applied() : Applied.of(List.of());
      return DowngradePlan.of(applied, known, target);
    }
  }

  private void takeBack(Connection connection, Target target, DowngradePlan seen)
      throws SQLException {
    Database database = SupportedDatabases.of(connection);
    History history = history(connection);
    DowngradePlan plan = DowngradePlan.of(history.applied(), known, target);
    if (target instanceof Target.Relative && !plan.versions().equals(seen.versions())) {
      throw new SkeinException(
          "HistoryChanged",
          "The history changed while waiting for another run: %s would be taken back now, and %s before. Look at the history and say it again."
              .formatted(plan.versions(), seen.versions()));
    }
    CurrentSchema schema = CurrentSchema.use(connection, history.schema(), database);
    Restoring.run(
        () -> {
          for (DowngradePlan.Step step : plan.steps()) {
            takeBack(connection, database, history, step);
          }
        },
        schema::restore);
  }

  private void takeBack(
      Connection connection, Database database, History history, DowngradePlan.Step step)
      throws SQLException {
    LOG.info("Taking back " + step.row().version() + " - " + step.row().description());
    long start = System.nanoTime();
    progress.begins(step.row().version().getVersion(), step.row().description());
    Watch.begin(progress::executes);
    try {
      new TakingBack(connection, database, history).run(step);
    } finally {
      Watch.end();
    }
    Change change =
        new Change(
            step.row().version().getVersion(),
            step.row().description(),
            Duration.ofNanos(System.nanoTime() - start));
    LOG.info(Done.line(Direction.DOWNGRADE, step.row().version(), step.row().description(), start));
    done.add(change);
    progress.takenBack(change);
  }

  private History history(Connection connection) throws SQLException {
    return History.of(connection, configuration, SupportedDatabases.of(connection));
  }
}
