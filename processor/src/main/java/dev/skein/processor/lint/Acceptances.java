package dev.skein.processor.lint;

import dev.skein.processor.model.Acceptance;
import dev.skein.processor.problem.LintMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What need not be told, as somebody thought of it.
 *
 * @param codes what is accepted everywhere
 * @param declared what is accepted in the source
 */
public record Acceptances(Set<String> codes, List<Acceptance> declared) {

  /** Copies what it is given. */
  public Acceptances {
    codes = Set.copyOf(codes);
    declared = List.copyOf(declared);
  }

  /**
   * Acceptances of nothing.
   *
   * @return the acceptances
   */
  public static Acceptances none() {
    return new Acceptances(Set.of(), List.of());
  }

  /** A look at what there is to say of one change; it notes which acceptances are needed. */
  final class Sieve {

    private final Set<Acceptance> needed = new HashSet<>();

    boolean accepts(String code, List<Place> places) {
      List<Acceptance> covering =
          declared.stream()
              .filter(said -> said.code().equals(code) && places.stream().anyMatch(said::covers))
              .toList();
      needed.addAll(covering);
      return !covering.isEmpty() || codes.contains(code);
    }

    /** What is accepted for nothing, of codes that are looked for. */
    List<Problem> notes(Predicate<String> lookedFor) {
      List<Problem> notes = new ArrayList<>();
      for (Acceptance said : declared) {
        if (!needed.contains(said) && lookedFor.test(said.code())) {
          notes.add(
              new Problem(
                  Severity.NOTE, LintMessages.acceptsNothing(said.code()), said.annotation()));
        }
      }
      return notes;
    }
  }
}
