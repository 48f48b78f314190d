package dev.skein.dialect;

import dev.skein.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations that a database does at once.
 *
 * @param places the place of each of them among all, from 0
 * @param operations the operations, in order
 */
public record Step(List<Integer> places, List<Operation> operations) {
  /** Copies the operations. */
  public Step {
    places = List.copyOf(places);
    operations = List.copyOf(operations);
  }

  /**
   * A step of one operation.
   *
   * @param index the place of the operation among all, from 0
   * @param operation the operation
   * @return the step
   */
  public static Step of(int index, Operation operation) {
    return new Step(List.of(index), List.of(operation));
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
      steps.add(of(i, operations.get(i)));
    }
    return List.copyOf(steps);
  }

  /**
   * The place of the first of them.
   *
   * @return its place among all, from 0
   */
  public int index() {
    return places.get(0);
  }

  /**
   * This step, with some operations before all.
   *
   * @param count how many
   * @return the step
   */
  public Step behind(int count) {
    return new Step(places.stream().map(place -> place + count).toList(), operations);
  }

  /** This step with one operation more. */
  Step with(int index, Operation operation) {
    List<Integer> allPlaces = new ArrayList<>(places);
    List<Operation> all = new ArrayList<>(operations);
    allPlaces.add(index);
    all.add(operation);
    return new Step(allPlaces, all);
  }
}
