package dev.skein.execution;

import dev.skein.operation.Operation;
import java.util.List;

/**
 * What one migration does in one direction.
 *
 * @param migration the class of the migration
 * @param direction which way
 * @param operations the operations, in order
 */
public record Work(String migration, Direction direction, List<Operation> operations) {
  /** Copies the operations. */
  public Work {
    operations = List.copyOf(operations);
  }
}
