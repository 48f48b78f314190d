package dev.skein.operation;

import dev.skein.schema.Index;
import dev.skein.schema.Schema;
import java.util.List;

/**
 * Creates an index on a table.
 *
 * @param table the name of the table
 * @param index the index
 */
public record CreateIndex(String table, Index index) implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateIndex(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(
        table,
        changed -> {
          Renames.requireColumns(changed, index.columnNames());
          return changed.indexes(all -> all.with(index));
        });
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new DropIndex(table, index.name(), index));
  }
}
