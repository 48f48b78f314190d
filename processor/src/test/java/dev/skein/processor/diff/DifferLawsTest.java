package dev.skein.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Operation;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.snapshot.Snapshot;
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

  private static List<Operation> diff(Snapshot before, Snapshot after) {
    Problems problems = new Problems();
    List<Operation> operations =
        Differ.diff(
            before,
            after,
            SnapshotArbitraries.everythingDeclared(before.schema(), after.schema()),
            DataLoss.ALLOW,
            problems);
    assertThat(problems.all()).extracting(Problem::severity).doesNotContain(Severity.ERROR);
    return operations;
  }
}
