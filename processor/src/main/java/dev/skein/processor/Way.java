package dev.skein.processor;

import dev.skein.processor.delivery.Draft;
import java.util.Optional;

/**
 * What becomes of a change.
 *
 * @param comparison the change
 * @param draft the draft that is there, if it may be written anew
 * @param anew whether the draft is: the change is then one from the snapshot before the draft
 */
record Way(Comparison comparison, Optional<Draft> draft, boolean anew) {

  /** A change that has nothing to do with any draft. */
  static Way of(Comparison comparison) {
    return new Way(comparison, Optional.empty(), false);
  }

  Difference difference() {
    return comparison.difference();
  }

  /** Whether there is anything to do. */
  boolean isSomething() {
    return difference().isSomething() || anew;
  }

  /** The draft that is written anew or removed. */
  Optional<Draft> replaced() {
    return draft.filter(found -> anew);
  }
}
