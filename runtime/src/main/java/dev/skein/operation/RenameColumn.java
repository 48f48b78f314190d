package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.List;

/**
 * Gives a column another name; keys, constraints and indexes that name it follow.
 *
 * @param table the name of the table
 * @param name the name it has
 * @param newName the name it gets
 */
public record RenameColumn(String table, String name, String newName) implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRenameColumn(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    schema.requireTable(table).columns().require(name);
    return Renames.column(schema, table, name, newName);
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new RenameColumn(table, newName, name));
  }
}
