package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.List;

/**
 * Gives a table another name; foreign keys that point to it follow.
 *
 * @param name the name it has
 * @param newName the name it gets
 */
public record RenameTable(String name, String newName) implements Operation {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRenameTable(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    schema.requireTable(name);
    return Renames.table(schema, name, newName);
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new RenameTable(newName, name));
  }
}
