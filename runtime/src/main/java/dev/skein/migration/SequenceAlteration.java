package dev.skein.migration;

import dev.skein.operation.AlterSequence;
import dev.skein.operation.Operation;
import dev.skein.schema.Sequence;
import org.jspecify.annotations.Nullable;

/** A sequence being altered: how it counts, and how it will. */
public final class SequenceAlteration {

  private final String name;
  private @Nullable Sequence before;
  private @Nullable Sequence after;

  SequenceAlteration(String name) {
    this.name = Given.text(name, "name in alterSequence(..)");
  }

  /**
   * Says how it counts before.
   *
   * @param start its first value
   * @param increment how much is added for each value
   * @return this alteration
   */
  public SequenceAlteration from(long start, long increment) {
    return from(start, increment, null);
  }

  /**
   * Says how it counts before, with the words of one database behind.
   *
   * @param start its first value
   * @param increment how much is added for each value
   * @param options SQL behind its definition, or null
   * @return this alteration
   */
  public SequenceAlteration from(long start, long increment, @Nullable String options) {
    Given.once(before, "from(..) of sequence '" + name + "'");
    before = new Sequence(name, start, increment, options);
    return this;
  }

  /**
   * Says how it counts afterwards.
   *
   * @param start its first value, should it ever be created anew
   * @param increment how much is added for each value
   * @return this alteration
   */
  public SequenceAlteration to(long start, long increment) {
    return to(start, increment, null);
  }

  /**
   * Says how it counts afterwards, with the words of one database behind.
   *
   * @param start its first value, should it ever be created anew
   * @param increment how much is added for each value
   * @param options SQL behind its definition, or null
   * @return this alteration
   */
  public SequenceAlteration to(long start, long increment, @Nullable String options) {
    Given.once(after, "to(..) of sequence '" + name + "'");
    after = new Sequence(name, start, increment, options);
    return this;
  }

  Operation operation() {
    return new AlterSequence(
        Given.value(before, "from(..) in the alteration of sequence '" + name + "'"),
        Given.value(after, "to(..) in the alteration of sequence '" + name + "'"));
  }
}
