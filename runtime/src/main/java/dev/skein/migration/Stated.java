package dev.skein.migration;

import dev.skein.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What a body has stated so far. */
final class Stated {

  /** Each is asked when all is said, for a builder may go on until then. */
  private final List<Supplier<Operation>> operations = new ArrayList<>();

  private final Set<Integer> online = new TreeSet<>();
  private boolean closed;

  void add(Supplier<Operation> operation, boolean gently) {
    if (closed) {
      throw new IllegalStateException(
          "[Skein:Migration] An operation is stated after upgrade or downgrade has returned."
              + " State it there; in run(..) use the connection.");
    }
    if (gently) {
      online.add(operations.size());
    }
    operations.add(operation);
  }

  /** The operations, in the order they were stated; there are no more of them. */
  List<Operation> close() {
    closed = true;
    List<Operation> all = new ArrayList<>(operations.size());
    for (Supplier<Operation> operation : operations) {
      all.add(operation.get());
    }
    return List.copyOf(all);
  }

  /** The places of those that are to be done in their gentle form, from 0. */
  Set<Integer> online() {
    return Set.copyOf(online);
  }
}
