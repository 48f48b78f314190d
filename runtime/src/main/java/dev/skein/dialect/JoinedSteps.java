package dev.skein.dialect;

import dev.skein.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Brings the changes of one table together that can be one statement. They pass the changes of
 * other tables on the way, as far as these have nothing to do with them; whatever else there is, is
 * a border.
 */
final class JoinedSteps {

  private final Joining joining;
  private final List<Step> steps = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  /** A step that others may still come to. */
  private record Open(Step step, Elements elements) {

    String table() {
      return Objects.requireNonNull(TableSteps.table(step.operations().get(0)));
    }

    Open with(int index, Operation operation, Elements its) {
      return new Open(step.with(index, operation), elements.and(its));
    }
  }

  private JoinedSteps(Joining joining) {
    this.joining = joining;
  }

  static List<Step> of(List<Operation> operations, Joining joining) {
    JoinedSteps steps = new JoinedSteps(joining);
    for (int i = 0; i < operations.size(); i++) {
      steps.take(i, operations.get(i));
    }
    steps.close();
    return List.copyOf(steps.steps);
  }

  private void take(int index, Operation operation) {
    if (joining.joins(operation)) {
      join(index, operation, joining.elements(operation));
    } else {
      close();
      steps.add(Step.of(index, operation));
    }
  }

  private void join(int index, Operation operation, Elements elements) {
    String table = Objects.requireNonNull(TableSteps.table(operation));
    int own = place(table);
    if (own >= 0) {
      Open before = open.get(own);
      Open joined = before.with(index, operation, elements);
      List<Open> later = open.subList(own + 1, open.size());
      if (!before.table().equals(table)) {
        close();
      } else if (later.stream().noneMatch(other -> other.elements().depend(elements))) {
        open.set(own, joined);
        return;
      } else if (later.stream().noneMatch(other -> other.elements().depend(before.elements()))) {
        open.remove(own);
        open.add(joined);
        return;
      } else {
        close();
      }
    }
    open.add(new Open(Step.of(index, operation), elements));
  }

  private int place(String table) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (Identifiers.key(open.get(i).table()).equals(Identifiers.key(table))) {
        return i;
      }
    }
    return -1;
  }

  private void close() {
    open.forEach(each -> steps.add(each.step()));
    open.clear();
  }
}
