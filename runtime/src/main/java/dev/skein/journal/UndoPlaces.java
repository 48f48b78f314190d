package dev.skein.journal;

import dev.skein.execution.Acts;
import dev.skein.execution.OperationTitle;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import dev.skein.operation.RunJava;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which operations of a downgrade are needed if only some of the upgrade was done.
 *
 * <p>A downgrade undoes the operations of its upgrade from the last to the first. Those it leaves
 * out are left out here too: a column needs no drop of its own where its table is dropped.
 *
 * @param spans what each operation of the downgrade undoes, in order
 */
record UndoPlaces(List<Span> spans) {

  private static final String TAG = "ops:";

  /**
   * When an operation of the upgrade is done.
   *
   * @param since how many acts are done when it is begun
   * @param whole how many acts are done when all of it is
   */
  record Span(int since, int whole) {

    private static Span of(String text) {
      String[] counts = text.split("-", -1);
      return new Span(Integer.parseInt(counts[0]), Integer.parseInt(counts[counts.length - 1]));
    }

    @Override
    public String toString() {
      return since == whole ? String.valueOf(since) : since + "-" + whole;
    }
  }

  /**
   * Finds the operations that undo each other.
   *
   * @return the text that {@link #read} reads; empty if the downgrade does not go back step by step
   */
  static String of(List<Operation> up, Acts upActs, List<Operation> down) {
    long opaque = down.stream().filter(UndoPlaces::isOpaque).count();
    if (opaque > 0 && opaque != up.stream().filter(UndoPlaces::isOpaque).count()) {
      // Nobody can tell which of them it undoes.
      return "";
    }
    Map<Integer, Span> done = spans(upActs);
    Span never = new Span(upActs.size() + 1, upActs.size() + 1);
    List<Span> spans = new ArrayList<>();
    int next = up.size() - 1;
    for (Operation operation : down) {
      while (next >= 0 && !undoes(operation, up.get(next))) {
        next--;
      }
      if (next < 0) {
        return "";
      }
      spans.add(done.getOrDefault(next, never));
      next--;
    }
    return spans.stream().map(Span::toString).collect(Collectors.joining(",", TAG, ""));
  }

  /** When each operation is done that needs an act. */
  private static Map<Integer, Span> spans(Acts acts) {
    Map<Integer, Span> spans = new HashMap<>();
    for (int i = 0; i < acts.size(); i++) {
      int count = i + 1;
      for (int operation : acts.all().get(i).operations()) {
        spans.merge(
            operation,
            new Span(count, count),
            (earlier, now) -> new Span(earlier.since(), now.whole()));
      }
    }
    return spans;
  }

  /** Reads what {@link #of} wrote, if it found a way back. */
  static Optional<UndoPlaces> read(String text) {
    if (!text.startsWith(TAG)) {
      return Optional.empty();
    }
    String spans = text.substring(TAG.length());
    return Optional.of(
        new UndoPlaces(
            spans.isEmpty()
                ? List.of()
                : Arrays.stream(spans.split(",", -1)).map(Span::of).toList()));
  }

  /**
   * The part of a downgrade that takes back what is done. Where an operation is half done, each
   * operation is undone by statements of its own: one of them may find nothing to undo.
   *
   * @param downgrade the whole downgrade
   * @param done how many acts of the upgrade are done
   */
  Acts needed(Acts downgrade, int done) {
    boolean apart = spans.stream().anyMatch(span -> isHalf(span, done));
    Acts needed =
        downgrade.only(
            operation -> operation >= spans.size() || spans.get(operation).since() <= done);
    return apart ? needed.apart() : needed;
  }

  /** Whether an operation of the downgrade undoes what is only half done. */
  boolean undoesHalf(int operation, int done) {
    return operation < spans.size() && isHalf(spans.get(operation), done);
  }

  private static boolean isHalf(Span span, int done) {
    return span.since() <= done && done < span.whole();
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
