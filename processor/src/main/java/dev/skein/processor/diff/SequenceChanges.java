package dev.skein.processor.diff;

import dev.skein.operation.AlterSequence;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.DropSequence;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameSequence;
import dev.skein.processor.problem.DiffMessages;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sequences that come, change and go.
 *
 * @param create the sequences that come
 * @param alter the sequences that count otherwise
 * @param drop the sequences that go
 */
record SequenceChanges(List<Operation> create, List<Operation> alter, List<Operation> drop) {

  static SequenceChanges of(Schema before, Schema after) {
    return new SequenceChanges(
        sorted(after)
            .filter(sequence -> !before.sequences().contains(sequence.name()))
            .<Operation>map(CreateSequence::new)
            .toList(),
        sorted(after).flatMap(sequence -> altered(before, sequence)).toList(),
        sorted(before)
            .filter(sequence -> !after.sequences().contains(sequence.name()))
            .<Operation>map(sequence -> new DropSequence(sequence.name(), sequence))
            .toList());
  }

  /** The sequences that come and whose names are free before anything is renamed, or only then. */
  List<Operation> create(List<Operation> renames, boolean afterwards) {
    return create.stream()
        .filter(each -> isFreedBy(renames, ((CreateSequence) each).sequence()) == afterwards)
        .toList();
  }

  private static boolean isFreedBy(List<Operation> renames, Sequence created) {
    return renames.stream()
        .anyMatch(
            each -> each instanceof RenameSequence rename && rename.name().equals(created.name()));
  }

  /**
   * Says which sequences go where others come that count from the start: what was renamed is not
   * among them, and of several nobody knows which one goes on for which.
   */
  void report(Schema before, Schema after, Losses losses) {
    List<String> added =
        create.stream().map(each -> ((CreateSequence) each).sequence().name()).toList();
    for (Operation each : drop) {
      String gone = ((DropSequence) each).name();
      if (!added.isEmpty() && !goesWithItsTable(gone, before, after)) {
        losses.report(null, DiffMessages.sequenceLost(gone, added));
      }
    }
  }

  private static boolean goesWithItsTable(String sequence, Schema before, Schema after) {
    return SequenceRenames.owner(sequence, before)
        .filter(table -> !after.tables().contains(table))
        .isPresent();
  }

  private static Stream<Operation> altered(Schema before, Sequence sequence) {
    return before.sequences().find(sequence.name()).stream()
        .filter(was -> !was.equals(sequence))
        .map(was -> new AlterSequence(was, sequence));
  }

  private static Stream<Sequence> sorted(Schema schema) {
    return schema.sequences().stream().sorted(Comparator.comparing(Sequence::name));
  }
}
