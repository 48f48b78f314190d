package dev.skein;

import dev.skein.execution.SupportedDatabases;
import dev.skein.history.History;
import dev.skein.migration.SkeinMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** What an upgrade or a downgrade would do now. Making a plan touches nothing. */
final class Plans {

  private final Configuration configuration;

  Plans(Configuration configuration) {
    this.configuration = configuration;
  }

  /** What is pending up to the target, in order. */
  List<PlannedMigration> upgrade(Target target) throws SQLException {
    FluentConfiguration configured =
        Flyway.configure(configuration.getClassLoader()).configuration(configuration);
    if (!(target instanceof Target.Head)) {
      configured.target(new Upgrade(configuration, Progress.NONE).version(target));
    }
    Map<MigrationVersion, SkeinMigration> known = MigrationClasses.find(configuration);
    MigrationVersion baseline = baselineToCome();
    return Arrays.stream(configured.load().info().pending())
        .filter(info -> info.getVersion() == null || info.getVersion().compareTo(baseline) > 0)
        .map(info -> toApply(info, known))
        .toList();
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
