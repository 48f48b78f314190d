package dev.skein;

import dev.skein.execution.SupportedDatabases;
import dev.skein.history.History;
import dev.skein.migration.SkeinMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** What an upgrade or a downgrade would do now. Making a plan touches nothing. */
final class Plans {

  private final Configuration configuration;

  Plans(Configuration configuration) {
    this.configuration = configuration;
  }

  /** What is half done, and what is pending up to the target, in order. */
  List<PlannedMigration> upgrade(Target target) throws SQLException {
    Map<MigrationVersion, SkeinMigration> known = MigrationClasses.find(configuration);
    HalfDonePlan halfDone = HalfDonePlan.of(configuration, known);
    Set<MigrationVersion> first = halfDone.toCome();
    FluentConfiguration configured =
        Flyway.configure(configuration.getClassLoader()).configuration(configuration);
    if (!(target instanceof Target.Head)) {
      configured.target(new Upgrade(configuration, Progress.NONE).version(target, first));
    }
    MigrationVersion baseline = baselineToCome();
    return Stream.concat(
            halfDone.upTo(configured.getTarget()).stream(),
            Arrays.stream(configured.load().info().pending())
                .filter(info -> isToCome(info, baseline, first))
                .map(info -> toApply(info, known)))
        .toList();
  }

  private static boolean isToCome(
      MigrationInfo info, MigrationVersion baseline, Set<MigrationVersion> first) {
    @Nullable MigrationVersion version = info.getVersion();
    return version == null || (version.compareTo(baseline) > 0 && !first.contains(version));
  }

  /** What Flyway is going to count as applied, if it is told to do so where tables are already. */
  private MigrationVersion baselineToCome() throws SQLException {
    if (!configuration.isBaselineOnMigrate()) {
      return MigrationVersion.EMPTY;
    }
    try (Connection connection = configuration.getDataSource().getConnection()) {
      History history = History.of(connection, configuration, SupportedDatabases.of(connection));
      return history.exists() || history.isAlone()
          ? MigrationVersion.EMPTY
          : configuration.getBaselineVersion();
    }
  }

  private static PlannedMigration toApply(
      MigrationInfo info, Map<MigrationVersion, SkeinMigration> known) {
    SkeinMigration migration = info.getVersion() == null ? null : known.get(info.getVersion());
    return migration == null
        ? PlannedMigration.notOfSkein(info)
        : PlannedMigration.toApply(migration);
  }

  /** What is above the target, the highest version first; what is half done before all else. */
  List<PlannedMigration> downgrade(Target target) throws SQLException {
    DowngradePlan plan = new Downgrade(configuration, Progress.NONE).plan(target);
    return Stream.concat(
            plan.halfDone().stream().map(PlannedMigration::halfDone),
            plan.steps().stream().map(PlannedMigration::toTakeBack))
        .toList();
  }
}
