package dev.skein;

import dev.skein.history.Applied;
import dev.skein.history.HistoryRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The rows that make a history say that the migrations up to a version are applied, and those above
 * it are not.
 *
 * @param rows the rows, in the order in which they are appended
 */
record StampPlan(List<HistoryRow> rows) {

  /**
   * Plans a stamp.
   *
   * @param applied what the history tells
   * @param infos what Flyway knows of each migration, applied or not
   * @param target where the history is to be
   * @throws SkeinException if the target is no version there is, or a failed migration stands in
   *     the history
   */
  static StampPlan of(Applied applied, MigrationInfo[] infos, Target target) {
    applied.failed().ifPresent(StampPlan::refuse);
    MigrationVersion last = version(applied, infos, target);
    return new StampPlan(
        Stream.concat(notAnyMore(applied, last), newly(applied, infos, last)).toList());
  }

  private static void refuse(HistoryRow failed) {
    throw new SkeinException(
        "FailedMigration",
        "Migration %s (%s) failed half way. Put that in order before you stamp; resolve tells how."
            .formatted(failed.version(), failed.description()));
  }

  private static MigrationVersion version(Applied applied, MigrationInfo[] infos, Target target) {
    Optional<MigrationVersion> baseline = applied.baseline();
    if (target instanceof Target.Base) {
      return baseline.orElse(MigrationVersion.EMPTY);
    }
    MigrationVersion version = named(infos, target);
    if (baseline.isPresent() && version.compareTo(baseline.get()) < 0) {
      throw new SkeinException(
          "BelowBaseline",
          "The database has a baseline at %s, up to which everything counts as applied, and %s is below it. Choose the baseline or a version above it."
              .formatted(baseline.get(), version));
    }
    return version;
  }

  private static MigrationVersion named(MigrationInfo[] infos, Target target) {
    if (target instanceof Target.Head) {
      return notApplied(infos)
          .map(MigrationInfo::getVersion)
          .max(Comparator.naturalOrder())
          .orElseGet(() -> highest(infos));
    }
    if (target instanceof Target.Version version) {
      return Versions.find(version.prefix(), versions(infos).toList(), "known");
    }
    throw new SkeinException(
        "NoStamp", "A stamp does not go to " + target + ". Write a version, head, or base.");
  }

  private static MigrationVersion highest(MigrationInfo[] infos) {
    return versions(infos).max(Comparator.naturalOrder()).orElse(MigrationVersion.EMPTY);
  }

  private static Stream<MigrationVersion> versions(MigrationInfo[] infos) {
    return Arrays.stream(infos).map(MigrationInfo::getVersion).filter(version -> version != null);
  }

  private static Stream<HistoryRow> notAnyMore(Applied applied, MigrationVersion last) {
    return applied.newestFirst().stream()
        .filter(row -> !row.isBaseline() && row.version().compareTo(last) > 0)
        .map(HistoryRow::takenBack);
  }

  private static Stream<HistoryRow> newly(
      Applied applied, MigrationInfo[] infos, MigrationVersion last) {
    return notApplied(infos)
        .filter(
            info -> info.getVersion().compareTo(last) <= 0 && !applied.contains(info.getVersion()))
        .sorted(Comparator.comparing(MigrationInfo::getVersion))
        .map(StampPlan::row);
  }

  /** Those that stand on the class path only; one that was taken back stands there once more. */
  private static Stream<MigrationInfo> notApplied(MigrationInfo[] infos) {
    return Arrays.stream(infos)
        .filter(info -> info.getVersion() != null && info.getInstalledRank() == null);
  }

  private static HistoryRow row(MigrationInfo info) {
    return HistoryRow.applied(
            info.getVersion(), info.getDescription(), info.getScript(), info.getChecksum())
        .ofType(info.getType().name());
  }
}
