package dev.skein.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values together occur once in a table.
 *
 * @param name the name of the constraint
 * @param columns the names of its columns, in order
 * @param options SQL to put behind it (JPA 3.2 {@code options}), or null
 */
public record UniqueConstraint(String name, List<String> columns, @Nullable String options)
    implements Named {
  /** Copies the columns. */
  public UniqueConstraint {
    columns = List.copyOf(columns);
  }

  /**
   * A unique constraint without options.
   *
   * @param name the name of the constraint
   * @param columns the names of its columns, in order
   */
  public UniqueConstraint(String name, List<String> columns) {
    this(name, columns, null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof UniqueConstraint that
            && name.equals(that.name)
            && columns.equals(that.columns)
            && Objects.equals(options, that.options));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, columns, options);
  }
}
