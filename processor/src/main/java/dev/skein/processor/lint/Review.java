package dev.skein.processor.lint;

import dev.skein.operation.Operation;
import dev.skein.processor.lint.Acceptances.Sieve;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import dev.skein.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told of a change in the end: what the comparison found and what the lint finds, without
 * what is accepted.
 *
 * @param lint the lint
 * @param acceptances what is accepted
 * @param tellsLosses whether lost data is told of at all
 */
public record Review(Lint lint, Acceptances acceptances, boolean tellsLosses) {

  /**
   * One that leaves everything as it is.
   *
   * @return the review
   */
  public static Review none() {
    return new Review(Lint.off(), Acceptances.none(), true);
  }

  /**
   * Looks at a change.
   *
   * @param before the snapshot before it
   * @param after the snapshot after it
   * @param intent what the entities say besides
   * @param operations the change
   * @param told what the comparison has to say
   * @return what there is to say
   */
  public List<Problem> of(
      Snapshot before,
      Snapshot after,
      Intent intent,
      List<Operation> operations,
      List<Problem> told) {
    Sieve sieve = acceptances.new Sieve();
    List<Problem> problems =
        new ArrayList<>(told.stream().filter(problem -> !accepts(sieve, problem)).toList());
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      // Without a change that can be done there is nothing to find, and nothing to accept.
      return List.copyOf(problems);
    }
    Severity severity = lint.level() == Level.ERROR ? Severity.ERROR : Severity.WARNING;
    for (Finding finding : lint.findings(before, after, intent, operations)) {
      if (!sieve.accepts(finding.code(), finding.places())) {
        problems.add(new Problem(severity, finding.message(), finding.place()));
      }
    }
    problems.addAll(sieve.notes(this::looksFor));
    return List.copyOf(problems);
  }

  private static boolean accepts(Sieve sieve, Problem problem) {
    return sieve.accepts(
        problem.message().code(),
        Stream.of(Optional.ofNullable(problem.place())).flatMap(Optional::stream).toList());
  }

  private boolean looksFor(String code) {
    return Finding.isOfLint(code) ? lint.level() != Level.OFF : tellsLosses;
  }
}
