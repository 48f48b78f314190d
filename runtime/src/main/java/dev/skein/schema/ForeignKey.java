package dev.skein.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Columns that point to a row of another table.
 *
 * @param name the name of the constraint
 * @param columns the names of its columns, in order
 * @param referencedTable the table pointed to
 * @param referencedColumns the columns pointed to, in the same order
 * @param onDelete what happens when the row pointed to is deleted
 * @param onUpdate what happens when the key pointed to is updated
 * @param options SQL to put behind it (JPA 3.2 {@code options}), or null
 */
public record ForeignKey(
    String name,
    List<String> columns,
    String referencedTable,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    @Nullable String options)
    implements Named {
  /** Copies the columns. */
  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  /**
   * A foreign key that refuses the deletion of a row it points to.
   *
   * @param name the name of the constraint
   * @param columns the names of its columns, in order
   * @param referencedTable the table pointed to
   * @param referencedColumns the columns pointed to, in the same order
   */
  public ForeignKey(
      String name, List<String> columns, String referencedTable, List<String> referencedColumns) {
    this(
        name,
        columns,
        referencedTable,
        referencedColumns,
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION,
        null);
  }

  /**
   * This foreign key with another action on delete.
   *
   * @param action the action
   * @return the foreign key
   */
  public ForeignKey onDelete(ReferentialAction action) {
    return new ForeignKey(
        name, columns, referencedTable, referencedColumns, action, onUpdate, options);
  }

  /**
   * This foreign key with another action on update.
   *
   * @param action the action
   * @return the foreign key
   */
  public ForeignKey onUpdate(ReferentialAction action) {
    return new ForeignKey(
        name, columns, referencedTable, referencedColumns, onDelete, action, options);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ForeignKey that
            && name.equals(that.name)
            && columns.equals(that.columns)
            && referencedTable.equals(that.referencedTable)
            && referencedColumns.equals(that.referencedColumns)
            && onDelete == that.onDelete
            && onUpdate == that.onUpdate
            && Objects.equals(options, that.options));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        name, columns, referencedTable, referencedColumns, onDelete, onUpdate, options);
  }
}
