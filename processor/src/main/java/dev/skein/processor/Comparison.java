package dev.skein.processor;

import dev.skein.operation.Operation;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.diff.Differ;
import dev.skein.processor.lint.Review;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import dev.skein.processor.problem.Problems;
import dev.skein.snapshot.Snapshot;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How the entities differ from a snapshot, and what there is to say of it.
 *
 * @param difference how they differ; not to be used if there are errors
 * @param problems what there is to say
 */
record Comparison(Difference difference, List<Problem> problems) {

  Comparison {
    problems = List.copyOf(problems);
  }

  static Comparison of(
      Snapshot before, Snapshot after, Intent intent, DataLoss dataLoss, Review review) {
    Problems problems = new Problems();
    List<Operation> operations = Differ.diff(before, after, intent, dataLoss, problems);
    return new Comparison(
        new Difference(before, after, operations),
        review.of(before, after, intent, operations, problems.all()));
  }

  boolean isSomething() {
    return hasErrors() || difference.isSomething();
  }

  boolean hasErrors() {
    return !errors().isEmpty();
  }

  List<Problem> errors() {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }

  /** The same without some of what there is to say. */
  Comparison without(Predicate<Problem> unsaid) {
    return new Comparison(difference, problems.stream().filter(unsaid.negate()).toList());
  }

  /** The same with one more thing to say. */
  Comparison with(Problem said) {
    return new Comparison(difference, Stream.concat(problems.stream(), Stream.of(said)).toList());
  }
}
