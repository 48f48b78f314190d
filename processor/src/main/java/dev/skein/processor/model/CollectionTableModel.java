package dev.skein.processor.model;

import java.util.List;

/**
 * A {@code @CollectionTable}.
 *
 * @param table what is said of the table
 * @param joinColumns the columns that point to the owner, empty if nothing is said
 * @param foreignKey what is said of the foreign key to the owner
 */
public record CollectionTableModel(
    TableModel table, List<ColumnModel> joinColumns, ForeignKeyModel foreignKey) {
  /** Copies the columns. */
  public CollectionTableModel {
    joinColumns = List.copyOf(joinColumns);
  }
}
