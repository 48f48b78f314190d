package dev.skein.migration;

import dev.skein.execution.MigrationException;
import dev.skein.history.HistoryNow;
import dev.skein.history.HistoryRow;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Holds a migration back unless what it builds on is applied. Flyway gives its lock away between
 * two migrations of one run, and a downgrade may use that moment.
 */
final class ParentCheck {

  private ParentCheck() {}

  /**
   * Checks the parents that {@link Revises} names.
   *
   * @throws MigrationException if one of them is not applied
   * @throws SQLException if the database refuses
   */
  static void check(SkeinMigration migration, HistoryNow now) throws SQLException {
    for (MigrationVersion version : parents(migration)) {
      if (!now.contains(version)) {
        throw new MigrationException(
            "ParentNotApplied",
            "%s builds on version %s, which %s"
                .formatted(
                    migration.getClass().getName(), version, explain(now.applied().last(version))));
      }
    }
  }

  /** The parents that {@link Revises} names. */
  static List<MigrationVersion> parents(SkeinMigration migration) {
    Revises revises = migration.getClass().getAnnotation(Revises.class);
    return revises == null
        ? List.of()
        : Arrays.stream(revises.value()).map(MigrationVersion::fromVersion).toList();
  }

  private static String explain(Optional<HistoryRow> last) {
    if (last.isEmpty()) {
      return "is not applied to this database. Put the migration of that version beside this one,"
          + " or correct @Revises.";
    }
    return last.get().success()
        ? "was taken back in the meantime. Migrate again."
        : "failed half way. Put that in order, run Flyway's repair, and migrate again.";
  }
}
