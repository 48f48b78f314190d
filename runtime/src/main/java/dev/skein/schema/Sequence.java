package dev.skein.schema;

import org.jspecify.annotations.Nullable;

/**
 * A counter outside of any table.
 *
 * @param name its name
 * @param start its first value
 * @param increment how much is added for each value
 * @param options SQL to put behind it (JPA 3.2 {@code options}), or null
 */
public record Sequence(String name, long start, long increment, @Nullable String options)
    implements Named {

  /**
   * A sequence without options.
   *
   * @param name its name
   * @param start its first value
   * @param increment how much is added for each value
   */
  public Sequence(String name, long start, long increment) {
    this(name, start, increment, null);
  }
}
