package dev.skein.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Operation;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Schema;
import dev.skein.snapshot.Snapshot;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever the schemas are. */
class DifferLawsTest {

  @Provide
  Arbitrary<Snapshot> snapshots() {
    return SnapshotArbitraries.any();
  }

  @Provide
  Arbitrary<List<Snapshot>> histories() {
    return SnapshotArbitraries.any().list().ofMinSize(2).ofMaxSize(5);
  }

  @Property
  void theOperationsLeadFromBeforeToAfter(
      @ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    List<Operation> operations = diff(before, after);

    assertThat(Operation.applyAll(operations, before.schema())).isEqualTo(after.schema());
  }

  @Property
  void reversedTheOperationsLeadBack(
      @ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    List<Operation> reversed = Operation.reverseAll(diff(before, after));

    assertThat(Operation.applyAll(reversed, after.schema())).isEqualTo(before.schema());
  }

  @Property(tries = 200)
  void replayedFromNothingAllMigrationsGiveTheSnapshot(
      @ForAll("histories") List<Snapshot> history) {
    Snapshot before = Snapshot.empty();
    Schema replayed = Schema.empty();
    for (Snapshot after : history) {
      replayed = Operation.applyAll(diff(before, after), replayed);
      before = after;
    }

    assertThat(replayed).isEqualTo(before.schema());
  }

  @Property
  void nothingDiffersFromItself(@ForAll("snapshots") Snapshot snapshot) {
    assertThat(diff(snapshot, snapshot)).isEmpty();
  }

  /** Resolved against the schemas they are applied to, the operations are what they were. */
  @Property
  void whatIsDroppedIsKnown(
      @ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
    List<Operation> operations = diff(before, after);

    assertThat(Operation.resolveAll(operations, before.schema())).isEqualTo(operations);
  }

  /** Nothing is declared, so that there are errors; the operations are right all the same. */
  private static List<Operation> diff(Snapshot before, Snapshot after) {
    return Differ.diff(before, after, Intent.none(), DataLoss.WARN, new Problems());
  }
}
