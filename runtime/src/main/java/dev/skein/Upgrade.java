package dev.skein;

import dev.skein.execution.LastFailure;
import dev.skein.execution.Watch;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Applies migrations: Flyway's own {@code migrate}, with a target as a person writes it. */
final class Upgrade {

  private final Configuration configuration;
  private final Progress progress;
  private final List<Change> done = new ArrayList<>();

  Upgrade(Configuration configuration, Progress progress) {
    this.configuration = configuration;
    this.progress = progress;
  }

  /**
   * Applies what is pending up to the target.
   *
   * @return what was applied, in order
   * @throws SQLException if the database refuses
   */
  List<Change> to(Target target) throws SQLException {
    Others others = new Others(configuration, () -> MigrationClasses.find(configuration));
    new Unfinished(configuration, () -> MigrationClasses.find(configuration), others)
        .beforeUpgrade();
    FluentConfiguration configured =
        Flyway.configure(configuration.getClassLoader())
            .configuration(configuration)
            .callbacks(callbacks());
    // Without a target of its own the user's configuration decides.
    if (!(target instanceof Target.Head)) {
      configured.target(version(target, Set.of()));
    }
    SessionLock.setIfNeeded(configured, () -> MigrationClasses.find(configuration));
    others.waitFor(() -> LastFailure.reveal(() -> watched(() -> configured.load().migrate())));
    return List.copyOf(done);
  }

  private void watched(Runnable run) {
    Watch.begin(
        new Watch.Listener() {
          @Override
          public void executes(int operation, int operations, String title) {
            progress.executes(operation, operations, title);
          }

          @Override
          public void bringsBack(MigrationVersion version, String description, Duration took) {
            applied(new Change(version.getVersion(), description, took));
          }
        });
    try {
      run.run();
    } finally {
      Watch.end();
    }
  }

  /** What Flyway returns knows nothing of a run that was begun anew, nor of what it did not do. */
  private void applied(Change change) {
    done.add(change);
    progress.applied(change);
  }

  private Callback[] callbacks() {
    return Stream.concat(
            Arrays.stream(configuration.getCallbacks()),
            Stream.of(new ProgressCallback(progress, this::applied)))
        .toArray(Callback[]::new);
  }

  /**
   * The version that a target other than {@code head} means now.
   *
   * @param first what is applied before all that Flyway knows as pending
   */
  MigrationVersion version(Target target, Set<MigrationVersion> first) {
    MigrationInfoService info = new Flyway(configuration).info();
    if (target instanceof Target.Relative relative && relative.steps() > 0) {
      return pending(info, first, relative.steps());
    }
    if (target instanceof Target.Version version) {
      return notBehind(info, version);
    }
    throw new SkeinException(
        "NoWayForward",
        "An upgrade does not go to "
            + target
            + ". Write a version, head, or +1; to go back, downgrade.");
  }

  private static MigrationVersion pending(
      MigrationInfoService info, Set<MigrationVersion> first, int count) {
    List<MigrationVersion> pending =
        Stream.concat(first.stream(), versions(info.pending()).stream())
            .distinct()
            .sorted()
            .toList();
    if (pending.isEmpty()) {
      throw new SkeinException("NoWayForward", "There is nothing to apply.");
    }
    if (pending.size() < count) {
      throw new SkeinException(
          "NoWayForward",
          "Only %d can be applied, not %d. Write head to apply all of them."
              .formatted(pending.size(), count));
    }
    return pending.get(count - 1);
  }

  private static MigrationVersion notBehind(MigrationInfoService info, Target.Version target) {
    MigrationVersion version = Versions.find(target.prefix(), versions(info.all()), "known");
    MigrationInfo current = info.current();
    if (current != null
        && current.getVersion() != null
        && version.compareTo(current.getVersion()) < 0) {
      throw new SkeinException(
          "NoWayForward",
          "The database is at %s already, which is above %s. To go back, downgrade."
              .formatted(current.getVersion(), version));
    }
    return version;
  }

  private static List<MigrationVersion> versions(MigrationInfo[] infos) {
    return Arrays.stream(infos).map(MigrationInfo::getVersion).filter(Objects::nonNull).toList();
  }
}
