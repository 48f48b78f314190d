package dev.skein.execution;

import dev.skein.operation.Operation;
import java.util.List;
import java.util.Set;

/**
 * What one migration does in one direction.
 *
 * @param migration the class of the migration
 * @param direction which way
 * @param operations the operations, in order
 * @param online the places of those operations that are done in their gentle form, from 0
 */
public record Work(
    String migration, Direction direction, List<Operation> operations, Set<Integer> online) {
  /** Copies the operations. */
  public Work {
    operations = List.copyOf(operations);
    online = Set.copyOf(online);
  }

  /**
   * Work without gentle forms.
   *
   * @param migration the class of the migration
   * @param direction which way
   * @param operations the operations, in order
   */
  public Work(String migration, Direction direction, List<Operation> operations) {
    this(migration, direction, operations, Set.of());
  }
}
