package dev.skein.operation;

import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import java.util.List;

/**
 * Creates a table with everything that belongs to it.
 *
 * @param table the table
 */
public record CreateTable(Table table) implements Operation {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateTable(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.tables(tables -> tables.with(table));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new DropTable(table.name(), table));
  }
}
