package dev.skein.schema;

import java.util.List;

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
}
