package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.List;

/**
 * Gives an index another name.
 *
 * @param table the name of the table
 * @param name the name it has
 * @param newName the name it gets
 */
public record RenameIndex(String table, String name, String newName) implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRenameIndex(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(table, changed -> Renames.index(changed, name, newName));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new RenameIndex(table, newName, name));
  }
}
