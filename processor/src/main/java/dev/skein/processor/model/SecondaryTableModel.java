package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import java.util.List;

/**
 * A {@code @SecondaryTable}.
 *
 * @param table what is said of the table
 * @param keyColumns what is said of the columns of its key, empty if nothing is
 * @param foreignKey what is said of the foreign key from its key to the entity's
 * @param place where it is declared
 */
public record SecondaryTableModel(
    TableModel table, List<ColumnModel> keyColumns, ForeignKeyModel foreignKey, Place place) {
  /** Copies the columns. */
  public SecondaryTableModel {
    keyColumns = List.copyOf(keyColumns);
  }
}
