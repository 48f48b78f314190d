package dev.skein.schema;

import org.jspecify.annotations.Nullable;

/**
 * A condition each row has to meet.
 *
 * @param name the name of the constraint
 * @param condition the condition in SQL, without parentheses around it
 * @param options SQL to put behind it (JPA 3.2 {@code options}), or null
 */
public record CheckConstraint(String name, String condition, @Nullable String options)
    implements Named {

  /**
   * A check without options.
   *
   * @param name the name of the constraint
   * @param condition the condition in SQL
   */
  public CheckConstraint(String name, String condition) {
    this(name, condition, null);
  }
}
