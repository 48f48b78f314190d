package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the rows that have the given values.
 *
 * @param table the name of the table
 * @param columns the names of the columns to compare
 * @param rows the values of each row, in the order of the columns
 */
public record DeleteRows(String table, List<String> columns, List<List<@Nullable Object>> rows)
    implements Operation {
  /** Copies the values; one row may not be longer or shorter than the columns. */
  public DeleteRows {
    columns = List.copyOf(columns);
    rows = Rows.copyOf(table, columns, rows);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDeleteRows(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    schema.requireTable(table);
    return schema;
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new InsertRows(table, columns, rows));
  }

  @Override
  public boolean isDestructive() {
    return true;
  }
}
