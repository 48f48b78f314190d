package dev.skein.dialect;

import dev.skein.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations that a database does at once.
 *
 * @param index the place of the first of them among all, from 0
 * @param operations the operations, in order
 */
public record Step(int index, List<Operation> operations) {
  /** Copies the operations. */
  public Step {
    operations = List.copyOf(operations);
  }

  /**
   * Each operation as a step of its own.
   *
   * @param operations the operations, in order
   * @return the steps, in order
   */
  public static List<Step> each(List<Operation> operations) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      steps.add(new Step(i, List.of(operations.get(i))));
    }
    return List.copyOf(steps);
  }
}
