package dev.skein.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table.
 *
 * @param name its name
 * @param columns its columns, in order
 * @param unique whether no two rows may share the values of its columns
 * @param options SQL to put behind it (JPA 3.2 {@code options}), or null
 */
public record Index(
    String name, List<IndexColumn> columns, boolean unique, @Nullable String options)
    implements Named {
  /** Copies the columns. */
  public Index {
    columns = List.copyOf(columns);
  }

  /**
   * A plain index.
   *
   * @param name its name
   * @param columns its columns, each optionally followed by {@code desc}
   * @return the index
   */
  public static Index of(String name, List<String> columns) {
    return new Index(name, columns.stream().map(IndexColumn::parse).toList(), false, null);
  }

  /**
   * The names of the columns, without their direction.
   *
   * @return the names, in order
   */
  public List<String> columnNames() {
    return columns.stream().map(IndexColumn::name).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Index that
            && name.equals(that.name)
            && columns.equals(that.columns)
            && unique == that.unique
            && Objects.equals(options, that.options));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, columns, unique, options);
  }
}
