package dev.skein.execution;

import dev.skein.dialect.Dialect;
import dev.skein.dialect.Step;
import dev.skein.operation.Operation;
import dev.skein.operation.RunJava;
import java.util.ArrayList;
import java.util.List;

/** The steps of a migration, some of whose operations are done in their gentle form. */
final class OnlineSteps {

  private OnlineSteps() {}

  /** An operation in its gentle form is a step of its own, which nothing passes. */
  static List<Step> of(Work work, Dialect dialect) {
    if (work.online().isEmpty() || !dialect.hasOnlineForms()) {
      return dialect.steps(work.operations());
    }
    List<Step> steps = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < work.operations().size(); i++) {
      if (work.online().contains(i)) {
        steps.addAll(between(work.operations(), start, i, dialect));
        steps.add(Step.of(i, work.operations().get(i)));
        start = i + 1;
      }
    }
    steps.addAll(between(work.operations(), start, work.operations().size(), dialect));
    return steps;
  }

  private static List<Step> between(
      List<Operation> operations, int start, int end, Dialect dialect) {
    return dialect.steps(operations.subList(start, end)).stream()
        .map(step -> step.behind(start))
        .toList();
  }

  static boolean isOnline(Step step, Work work, Dialect dialect) {
    return dialect.hasOnlineForms()
        && work.online().contains(step.index())
        && !(step.operations().get(0) instanceof RunJava);
  }
}
