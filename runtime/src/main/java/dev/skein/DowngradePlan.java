package dev.skein;

import dev.skein.execution.Direction;
import dev.skein.execution.Work;
import dev.skein.history.Applied;
import dev.skein.history.HistoryRow;
import dev.skein.migration.SkeinMigration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a downgrade takes back, the highest version first. Making the plan touches nothing, and
 * refuses whatever could not be carried through.
 *
 * @param steps the migrations to take back, in order
 */
record DowngradePlan(List<Step> steps) {

  /**
   * One migration to take back.
   *
   * @param row how it stands in the history
   * @param work what takes it back
   */
  record Step(HistoryRow row, Work work) {}

  /**
   * Plans a downgrade.
   *
   * @param applied what the history tells
   * @param known the migrations on the class path
   * @param target where to; it stays applied
   * @throws SkeinException if something in the way cannot be taken back, or the target is no place
   *     to go back to
   */
  static DowngradePlan of(
      Applied applied, Map<MigrationVersion, SkeinMigration> known, Target target) {
    applied.failed().ifPresent(DowngradePlan::refuse);
    return new DowngradePlan(
        above(applied, target).stream().map(row -> step(row, known.get(row.version()))).toList());
  }

  List<MigrationVersion> versions() {
    return steps.stream().map(step -> step.row().version()).toList();
  }

  private static void refuse(HistoryRow failed) {
    throw new SkeinException(
        "FailedMigration",
        "Migration %s failed half way and nobody has put that in order. Undo by hand what it did, run Flyway's repair, and downgrade then."
            .formatted(name(failed)));
  }

  private static List<HistoryRow> above(Applied applied, Target target) {
    List<HistoryRow> rows = applied.newestFirst();
    List<HistoryRow> own = takeWhile(rows, row -> !row.isBaseline());
    if (target instanceof Target.Base) {
      return own;
    }
    if (target instanceof Target.Relative relative && relative.steps() < 0) {
      return newest(own, -relative.steps());
    }
    if (target instanceof Target.Version version) {
      MigrationVersion last =
          Versions.find(
              version.prefix(), rows.stream().map(HistoryRow::version).toList(), "applied");
      return takeWhile(own, row -> row.version().compareTo(last) > 0);
    }
    throw new SkeinException(
        "NoWayBack", "A downgrade does not go to " + target + ". Write a version, base, or -1.");
  }

  private static List<HistoryRow> newest(List<HistoryRow> own, int count) {
    if (own.isEmpty()) {
      throw new SkeinException("NoWayBack", "There is nothing to take back.");
    }
    if (count > own.size()) {
      throw new SkeinException(
          "NoWayBack",
          "Only %d can be taken back, not %d. Write base to take all of them back."
              .formatted(own.size(), count));
    }
    return own.subList(0, count);
  }

  private static Step step(HistoryRow row, @Nullable SkeinMigration migration) {
    if (!row.type().equals(HistoryRow.JAVA)) {
      throw new SkeinException(
          "NoDowngrade",
          "Migration %s is not one of Skein but %s (%s), which says nothing of how to take it back. Choose a version above it."
              .formatted(name(row), row.script(), row.type()));
    }
    if (migration == null) {
      throw new SkeinException(
          "MissingMigration",
          "Migration %s is applied, but there is no SkeinMigration of that version: %s. Put it on the class path, or choose a version above it."
              .formatted(name(row), row.script()));
    }
    if (!migration.getChecksum().equals(row.checksum())) {
      throw new SkeinException(
          "EditedMigration",
          "%s was edited after it was applied: its checksum is %d, the applied one %s. Bring back what was applied."
              .formatted(migration.getClass().getName(), migration.getChecksum(), row.checksum()));
    }
    return new Step(row, Recorded.of(migration, Direction.DOWNGRADE));
  }

  private static String name(HistoryRow row) {
    return row.version() + " (" + row.description() + ")";
  }

  private static List<HistoryRow> takeWhile(List<HistoryRow> rows, Predicate<HistoryRow> test) {
    return rows.stream().takeWhile(test).toList();
  }
}
