package dev.skein;

import dev.skein.execution.Act;
import dev.skein.execution.Acts;
import dev.skein.execution.Direction;
import dev.skein.execution.Work;
import dev.skein.journal.HalfDone;
import dev.skein.migration.SkeinMigration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;

/**
 * A migration that is going to be applied or taken back.
 *
 * @param version its version, or an empty text if it is a repeatable one
 * @param description what it does
 * @param reversible whether it can be taken back once it is applied
 * @param operations what is done, in order
 */
public record PlannedMigration(
    String version, String description, boolean reversible, List<PlannedOperation> operations) {
  /** Copies the operations. */
  public PlannedMigration {
    operations = List.copyOf(operations);
  }

  /**
   * Tells whether data may be lost.
   *
   * @return whether one of the operations is destructive
   */
  public boolean isDestructive() {
    return operations.stream().anyMatch(PlannedOperation::destructive);
  }

  static PlannedMigration toApply(SkeinMigration migration) {
    return toGoOn(migration, 0);
  }

  /** What is left of a migration of which some operations are done. */
  static PlannedMigration toGoOn(SkeinMigration migration, int done) {
    List<PlannedOperation> all = operations(Recorded.of(migration, Direction.UPGRADE));
    return new PlannedMigration(
        migration.getVersion().getVersion(),
        migration.getDescription(),
        isReversible(migration),
        all.subList(done, all.size()));
  }

  /** What is half taken back, is taken back wholly, and then applied again if that is wanted. */
  static PlannedMigration toTakeBackFirst(
      HalfDone half, Acts rest, Optional<SkeinMigration> again) {
    return new PlannedMigration(
        half.row().version().getVersion(),
        half.row().description(),
        again.map(PlannedMigration::isReversible).orElse(true),
        Stream.concat(
                rest.all().stream().map(PlannedMigration::toTakeBackFirst),
                again.stream().flatMap(any -> toApply(any).operations().stream()))
            .toList());
  }

  private static PlannedOperation toTakeBackFirst(Act act) {
    PlannedOperation known = statement(act);
    return new PlannedOperation("to take it back first: " + known.title(), known.destructive());
  }

  /** One that says nothing of what it does. */
  static PlannedMigration notOfSkein(MigrationInfo info) {
    return new PlannedMigration(
        info.getVersion() == null ? "" : info.getVersion().getVersion(),
        info.getDescription(),
        false,
        List.of(new PlannedOperation(info.getScript(), false)));
  }

  static PlannedMigration toTakeBack(DowngradePlan.Step step) {
    Back back = step.back();
    return new PlannedMigration(
        step.row().version().getVersion(),
        step.row().description(),
        true,
        back.stored().isPresent() ? statements(back.stored().get()) : operations(back.work()));
  }

  /** What only a newer release can go on with. */
  static PlannedMigration withoutClass(HalfDone half) {
    return new PlannedMigration(
        half.row().version().getVersion(),
        half.row().description(),
        true,
        List.of(
            new PlannedOperation(
                "nothing, as it is half done and its class is not here: " + half.row().script(),
                false)));
  }

  /** A migration that is neither applied nor taken back. */
  static PlannedMigration halfDone(HalfDone half) {
    return new PlannedMigration(
        half.row().version().getVersion(),
        half.row().description(),
        true,
        List.of(
            new PlannedOperation(
                "what is half done: %d of %d statements"
                    .formatted(half.row().done(), half.row().statements()),
                true)));
  }

  /** Of statements nobody but the database knows what they do to rows. */
  private static List<PlannedOperation> statements(Acts acts) {
    return acts.all().stream().map(PlannedMigration::statement).toList();
  }

  private static PlannedOperation statement(Act act) {
    return new PlannedOperation(act.text().lines().findFirst().orElse(""), true);
  }

  private static boolean isReversible(SkeinMigration migration) {
    try {
      Recorded.of(migration, Direction.DOWNGRADE);
      return true;
    } catch (SkeinException e) {
      return false;
    }
  }

  private static List<PlannedOperation> operations(Work work) {
    return work.operations().stream()
        .map(operation -> PlannedOperation.of(operation, work.direction()))
        .toList();
  }
}
