package dev.skein.processor.walk;

import java.util.Set;

/**
 * A change of a model.
 *
 * @param told what changes, in words
 * @param after the model after
 * @param warnings the codes of the warnings it may give
 * @param outcome what comes of it
 * @param refusal the code of the error it gives, or empty
 */
record Edit(String told, Model after, Set<String> warnings, Outcome outcome, String refusal) {

  /** What comes of a change. */
  enum Outcome {
    /** Perhaps a migration. */
    USUAL,
    /** A migration, and rows cannot go back by themselves. */
    ONE_WAY,
    /** No migration: the database stays as it is. */
    SILENT,
    /** An error, and nothing is written. */
    REFUSED
  }

  static Edit of(String told, Model after) {
    return new Edit(told, after, Set.of(), Outcome.USUAL, "");
  }

  static Edit silent(String told, Model after) {
    return new Edit(told, after, Set.of(), Outcome.SILENT, "");
  }

  /** A change that is refused with an error of that code. */
  static Edit refused(String told, Model after, String code) {
    return new Edit(told, after, Set.of(), Outcome.REFUSED, code);
  }

  Edit warning(String... codes) {
    return new Edit(told, after, Set.of(codes), outcome, refusal);
  }

  Edit oneWay() {
    return new Edit(told, after, warnings, Outcome.ONE_WAY, refusal);
  }

  boolean is(Outcome other) {
    return outcome == other;
  }
}
