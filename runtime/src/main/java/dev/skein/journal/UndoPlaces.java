package dev.skein.journal;

import dev.skein.execution.Act;
import dev.skein.execution.Acts;
import dev.skein.execution.OperationTitle;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import dev.skein.operation.RunJava;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a downgrade has to begin if only some of the upgrade was done.
 *
 * <p>A downgrade undoes the operations of its upgrade from the last to the first. Those it leaves
 * out are left out here too: a column needs no drop of its own where its table is dropped.
 */
final class UndoPlaces {

  private UndoPlaces() {}

  /**
   * The places in the acts of the downgrade, by the count of the acts of the upgrade that are done.
   *
   * @return the places, with commas between them; empty if the downgrade does not go back step by
   *     step
   */
  static String of(List<Operation> up, Acts upActs, List<Operation> down, Acts downActs) {
    long opaque = down.stream().filter(UndoPlaces::isOpaque).count();
    if (opaque > 0 && opaque != up.stream().filter(UndoPlaces::isOpaque).count()) {
      // Nobody can tell which of them it undoes.
      return "";
    }
    List<Integer> undone = new ArrayList<>();
    int next = up.size() - 1;
    for (Operation operation : down) {
      while (next >= 0 && !undoes(operation, up.get(next))) {
        next--;
      }
      if (next < 0) {
        return "";
      }
      undone.add(next);
      next--;
    }
    List<Integer> places = new ArrayList<>();
    for (int count = 0; count <= upActs.size(); count++) {
      int operations = count == 0 ? 0 : upActs.all().get(count - 1).operation() + 1;
      places.add(start(operations, undone, downActs));
    }
    return places.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** The first act of the first operation that undoes one of those done. */
  private static int start(int operations, List<Integer> undone, Acts downActs) {
    int first = 0;
    while (first < undone.size() && undone.get(first) >= operations) {
      first++;
    }
    int act = 0;
    for (Act each : downActs.all()) {
      if (each.operation() >= first) {
        break;
      }
      act++;
    }
    return act;
  }

  private static boolean undoes(Operation down, Operation up) {
    return titlesOfReverse(up).contains(OperationTitle.of(down))
        || titlesOfReverse(down).contains(OperationTitle.of(up))
        || (isOpaque(down) && isOpaque(up));
  }

  private static List<String> titlesOfReverse(Operation operation) {
    try {
      return operation.reverse().stream().map(OperationTitle::of).toList();
    } catch (IrreversibleException e) {
      return List.of();
    }
  }

  private static boolean isOpaque(Operation operation) {
    return operation instanceof ExecuteSql || operation instanceof RunJava;
  }
}
