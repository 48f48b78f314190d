package dev.skein.catalogue;

import java.util.List;

/**
 * Where a foreign key points to.
 *
 * @param schema the schema of the table there, empty where a database has none
 * @param table the table there
 * @param columns the columns there, in the order of the key's own
 * @param onDelete what happens on delete, in the standard's words: {@code NO ACTION}
 * @param onUpdate what happens on update
 */
public record ForeignTarget(
    String schema, String table, List<String> columns, String onDelete, String onUpdate) {
  /** Copies the columns. */
  public ForeignTarget {
    columns = List.copyOf(columns);
  }

  String words() {
    return schema
        + "."
        + table
        + " ("
        + String.join(", ", columns)
        + ") on delete "
        + onDelete
        + " on update "
        + onUpdate;
  }
}
