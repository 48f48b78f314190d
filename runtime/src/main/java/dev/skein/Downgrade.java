package dev.skein;

import dev.skein.HistoryLock.Circumstance;
import dev.skein.execution.Direction;
import dev.skein.execution.Done;
import dev.skein.execution.SupportedDatabases;
import dev.skein.execution.Watch;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.journal.HalfDone;
import dev.skein.journal.JournalRow;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final HistoryLock lock;
  private final Others others;
  private final List<Change> done = new ArrayList<>();

  Downgrade(Configuration configuration, Progress progress) {
    this.configuration = configuration;
    this.progress = progress;
    this.known = MigrationClasses.find(configuration);
    this.others = new Others(configuration, () -> known);
    this.lock = new HistoryLock(configuration, () -> known, others);
  }

  /**
   * Takes back all above the target.
   *
   * @return what was taken back, in order
   * @throws SkeinException if something in the way cannot be taken back; nothing was done then
   * @throws SQLException if the database refuses
   */
  List<Change> to(Target target) throws SQLException {
    Look seen = look(target);
    List<HalfDone> halfDone = seen.plan().halfDone();
    if (!halfDone.isEmpty()) {
      lock.hold(
          seen.failure() ? Circumstance.FAILURE : Circumstance.NO_TRANSACTION,
          (connection, owner) -> takeBackHalfDone(connection, owner, target, seen.plan()));
    }
    Target rest = rest(target, halfDone.size());
    List<DowngradePlan.Step> steps =
        halfDone.isEmpty() || target instanceof Target.Relative
            ? seen.plan().steps()
            : look(rest).plan().steps();
    if (!steps.isEmpty()) {
      boolean online = steps.stream().anyMatch(step -> step.back().isOnline());
      lock.hold(
          online ? Circumstance.NO_TRANSACTION : Circumstance.NONE,
          (connection, owner) -> takeBack(connection, rest, steps));
    }
    if (!done.isEmpty()) {
      // Flyway, whose lock it was, has just told that there is nothing to migrate.
      LOG.info(
          done.size() == 1 ? "Took back 1 migration" : "Took back " + done.size() + " migrations");
    }
    return List.copyOf(done);
  }

  /** Who says "the newest two" counts one that is half done among them. */
  private static Target rest(Target target, int done) {
    return target instanceof Target.Relative relative
        ? new Target.Relative(relative.steps() + done)
        : target;
  }

  /** What there is to do, and whether a failure is noted. */
  private record Look(DowngradePlan plan, boolean failure) {}

  /** What would be done now. */
  DowngradePlan plan(Target target) throws SQLException {
    return look(target).plan();
  }

  /** What would be done now; before the lock, so that it is Skein that says what is in the way. */
  private Look look(Target target) throws SQLException {
    Optional<HistoryRow> before = Optional.empty();
    while (true) {
      others.settled();
      Situation situation = situation();
      Optional<HistoryRow> failure = situation.unexplained();
      // Else it may be of a downgrade that began meanwhile.
      if (failure.isEmpty() || isSame(failure, before)) {
        return new Look(DowngradePlan.of(situation, known, target), situation.hasFailure());
      }
      before = failure;
    }
  }

  private Situation situation() throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      return Situation.of(connection, history(connection), configuration);
    }
  }

  private static boolean isSame(Optional<HistoryRow> one, Optional<HistoryRow> other) {
    return one.map(HistoryRow::rank).equals(other.map(HistoryRow::rank));
  }

  private void takeBackHalfDone(
      Connection connection, Connection owner, Target target, DowngradePlan seen)
      throws SQLException {
    DowngradePlan plan =
        DowngradePlan.of(
            Situation.of(connection, history(connection), configuration), known, target);
    if (target instanceof Target.Relative) {
      requireSame(plan, seen);
    }
    Unfinished unfinished = new Unfinished(configuration, () -> known, others);
    for (HalfDone half : plan.halfDone()) {
      JournalRow row = half.row();
      takeBack(
          row.version(), row.description(), () -> unfinished.takeBack(connection, owner, half));
    }
  }

  private void takeBack(Connection connection, Target target, List<DowngradePlan.Step> seen)
      throws SQLException {
    Database database = SupportedDatabases.of(connection);
    History history = history(connection);
    DowngradePlan plan =
        DowngradePlan.of(Situation.of(connection, history, configuration), known, target);
    // What is half done now was not when it was said.
    if (!plan.halfDone().isEmpty() || target instanceof Target.Relative) {
      requireSame(plan, new DowngradePlan(List.of(), seen));
    }
    CurrentSchema schema = CurrentSchema.use(connection, history.schema(), database);
    Restoring.run(
        () -> {
          TakingBack back = TakingBack.on(connection, database, history, configuration);
          for (DowngradePlan.Step step : plan.steps()) {
            HistoryRow row = step.row();
            takeBack(row.version(), row.description(), () -> back.run(step));
          }
        },
        schema::restore);
  }

  private static void requireSame(DowngradePlan plan, DowngradePlan seen) {
    if (!plan.versions().equals(seen.versions())) {
      throw new SkeinException(
          "HistoryChanged",
          "The history changed while waiting for another run: %s would be taken back now, and %s before. Look at the history and say it again."
              .formatted(plan.versions(), seen.versions()));
    }
  }

  private void takeBack(MigrationVersion version, String description, Restoring.Task task)
      throws SQLException {
    LOG.info("Taking back " + version + " - " + description);
    long start = System.nanoTime();
    progress.begins(version.getVersion(), description);
    Watch.begin(progress::executes);
    try {
      task.run();
    } finally {
      Watch.end();
    }
    Change change =
        new Change(version.getVersion(), description, Duration.ofNanos(System.nanoTime() - start));
    LOG.info(Done.line(Direction.DOWNGRADE, version, description, start));
    done.add(change);
    progress.takenBack(change);
  }

  private History history(Connection connection) throws SQLException {
    return History.of(connection, configuration, SupportedDatabases.of(connection));
  }
}
