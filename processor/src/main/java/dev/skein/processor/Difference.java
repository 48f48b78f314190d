package dev.skein.processor;

import dev.skein.operation.Operation;
import dev.skein.processor.source.Sentences;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.SnapshotWriter;
import java.util.List;

/**
 * How the entities differ from the snapshot.
 *
 * @param before the snapshot so far
 * @param after the snapshot that agrees with the entities
 * @param operations what leads from one schema to the other; none if they only differ in the class
 *     or member that a table or column comes from
 */
record Difference(Snapshot before, Snapshot after, List<Operation> operations) {

  boolean isSomething() {
    return !operations.isEmpty() || !SnapshotWriter.isSame(before, after);
  }

  /** What differs, a line for each thing. */
  List<String> inWords() {
    return operations.isEmpty()
        ? List.of("The snapshot names other classes or members than the entities.")
        : Sentences.plain(operations);
  }

  /** The snapshot to be written. */
  String snapshot() {
    return SnapshotWriter.write(after);
  }
}
