package dev.skein;

import dev.skein.execution.Direction;
import dev.skein.history.Applied;
import dev.skein.history.HistoryRow;
import dev.skein.journal.HalfDone;
import dev.skein.journal.JournalRow;
import dev.skein.migration.SkeinMigration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a downgrade takes back, the highest version first. Making the plan touches nothing, and
 * refuses whatever could not be carried through.
 *
 * @param halfDone the migrations that are neither applied nor taken back, which come first
 * @param steps the migrations to take back, in order
 */
record DowngradePlan(List<HalfDone> halfDone, List<Step> steps) {

  DowngradePlan {
    halfDone = List.copyOf(halfDone);
    steps = List.copyOf(steps);
  }

  /**
   * One migration to take back.
   *
   * @param row how it stands in the history
   * @param back what takes it back
   */
  record Step(HistoryRow row, Back back) {}

  /**
   * Plans a downgrade.
   *
   * @param situation what the history and the journal tell
   * @param known the migrations on the class path
   * @param target where to; it stays applied
   * @throws SkeinException if something in the way cannot be taken back, or the target is no place
   *     to go back to
   */
  static DowngradePlan of(
      Situation situation, Map<MigrationVersion, SkeinMigration> known, Target target) {
    situation.unexplained().ifPresent(DowngradePlan::refuse);
    List<HalfDone> halfDone = situation.halfDone();
    return new DowngradePlan(
        halfDone,
        above(situation.applied(), halfDone.size(), target).stream()
            .map(row -> step(row, known.get(row.version()), situation.journalOf(row.version())))
            .toList());
  }

  boolean isEmpty() {
    return halfDone.isEmpty() && steps.isEmpty();
  }

  /** The versions, for a person and to compare two plans. */
  List<String> versions() {
    return Stream.concat(
            halfDone.stream().map(half -> half.row().version() + ", half done"),
            steps.stream().map(step -> step.row().version().toString()))
        .toList();
  }

  private static void refuse(HistoryRow failed) {
    throw new SkeinException(
        "FailedMigration",
        "Migration %s failed half way and nobody has put that in order. Undo by hand what it did, run Flyway's repair, and downgrade then."
            .formatted(name(failed)));
  }

  private static List<HistoryRow> above(Applied applied, int halfDone, Target target) {
    List<HistoryRow> rows = applied.newestFirst();
    List<HistoryRow> own = takeWhile(rows, row -> !row.isBaseline());
    if (target instanceof Target.Base) {
      return own;
    }
    if (target instanceof Target.Relative relative && relative.steps() < 0) {
      return newest(own, -relative.steps(), halfDone);
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

  private static List<HistoryRow> newest(List<HistoryRow> own, int count, int halfDone) {
    if (own.isEmpty() && halfDone == 0) {
      throw new SkeinException("NoWayBack", "There is nothing to take back.");
    }
    if (count > own.size() + halfDone) {
      throw new SkeinException(
          "NoWayBack",
          "Only %d can be taken back, not %d. Write base to take all of them back."
              .formatted(own.size() + halfDone, count));
    }
    return own.subList(0, Math.max(0, count - halfDone));
  }

  private static Step step(
      HistoryRow row, @Nullable SkeinMigration migration, Optional<JournalRow> journal) {
    if (!row.type().equals(HistoryRow.JAVA)) {
      throw new SkeinException(
          "NoDowngrade",
          "Migration %s is not one of Skein but %s (%s), which says nothing of how to take it back. Choose a version above it."
              .formatted(name(row), row.script(), row.type()));
    }
    if (migration != null && migration.getChecksum().equals(row.checksum())) {
      return new Step(row, Back.byClass(Recorded.of(migration, Direction.DOWNGRADE)));
    }
    // It is the class of another release, or there is none: what was applied was stored then.
    return new Step(
        row,
        journal
            .filter(stored -> Objects.equals(stored.checksum(), row.checksum()))
            .map(stored -> StoredBack.of(stored, Optional.ofNullable(migration)))
            .orElseThrow(() -> notStored(row, migration)));
  }

  private static SkeinException notStored(HistoryRow row, @Nullable SkeinMigration migration) {
    return migration == null
        ? new SkeinException(
            "MissingMigration",
            "Migration %s is applied, but there is no SkeinMigration of that version: %s. Put it on the class path, or choose a version above it."
                .formatted(name(row), row.script()))
        : new SkeinException(
            "EditedMigration",
            "%s was edited after it was applied: its checksum is %d, the applied one %s. Bring back what was applied."
                .formatted(
                    migration.getClass().getName(), migration.getChecksum(), row.checksum()));
  }

  private static String name(HistoryRow row) {
    return row.version() + " (" + row.description() + ")";
  }

  private static List<HistoryRow> takeWhile(List<HistoryRow> rows, Predicate<HistoryRow> test) {
    return rows.stream().takeWhile(test).toList();
  }
}
