package dev.skein.processor.model;

import java.util.List;

/**
 * A {@code @JoinTable}.
 *
 * @param table what is said of the table
 * @param joinColumns the columns that point to the owner, empty if nothing is said
 * @param inverseJoinColumns the columns that point to the target, empty if nothing is said
 * @param foreignKey what is said of the foreign key to the owner
 * @param inverseForeignKey what is said of the foreign key to the target
 */
public record JoinTableModel(
    TableModel table,
    List<ColumnModel> joinColumns,
    List<ColumnModel> inverseJoinColumns,
    ForeignKeyModel foreignKey,
    ForeignKeyModel inverseForeignKey) {
  /** Copies the columns. */
  public JoinTableModel {
    joinColumns = List.copyOf(joinColumns);
    inverseJoinColumns = List.copyOf(inverseJoinColumns);
  }

  /**
   * The same with other columns that point to the target.
   *
   * @param columns the columns
   * @return the join table
   */
  public JoinTableModel withInverseJoinColumns(List<ColumnModel> columns) {
    return new JoinTableModel(table, joinColumns, columns, foreignKey, inverseForeignKey);
  }
}
