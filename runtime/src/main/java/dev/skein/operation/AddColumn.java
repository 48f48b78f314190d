package dev.skein.operation;

import dev.skein.schema.Column;
import dev.skein.schema.MadeValue;
import dev.skein.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a column to a table that may hold rows.
 *
 * @param table the name of the table
 * @param column the column
 * @param backfill the SQL expression of its value in the rows that are there, or what stands for a
 *     {@link MadeValue}; null for its default
 */
public record AddColumn(String table, Column column, @Nullable String backfill)
    implements TableChange {

  /**
   * Adds a column that needs no value in the rows that are there.
   *
   * @param table the name of the table
   * @param column the column
   */
  public AddColumn(String table, Column column) {
    this(table, column, null);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitAddColumn(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(table, changed -> changed.columns(columns -> columns.with(column)));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new DropColumn(table, column.name(), column));
  }
}
