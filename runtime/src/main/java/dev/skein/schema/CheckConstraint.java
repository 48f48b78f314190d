package dev.skein.schema;

import java.util.Objects;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CheckConstraint that
            && name.equals(that.name)
            && condition.equals(that.condition)
            && Objects.equals(options, that.options));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, condition, options);
  }
}
