package dev.skein.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of a table.
 *
 * @param name the name of the constraint
 * @param columns the names of its columns, in order
 */
public record PrimaryKey(String name, List<String> columns) implements Named {
  /** Copies the columns. */
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof PrimaryKey that
            && name.equals(that.name)
            && columns.equals(that.columns));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, columns);
  }
}
