package dev.skein.processor.source;

import dev.skein.operation.DropSequence;
import dev.skein.operation.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What operations give up, in words that tell one loss from another. */
public final class LostData {

  private LostData() {}

  /**
   * What may be lost: tables, columns and sequences that go, and values that get less room.
   *
   * @param operations the operations
   * @return the losses, each on one line
   */
  public static Set<String> of(List<? extends Operation> operations) {
    Set<String> losses = new TreeSet<>();
    for (Operation operation : operations) {
      if (operation.isDestructive() || operation instanceof DropSequence) {
        Change change = Change.of(operation);
        String kind = operation.getClass().getSimpleName();
        losses.add((kind + " " + change.subject() + " " + change.names()).replace('\n', ' '));
      }
    }
    return losses;
  }
}
