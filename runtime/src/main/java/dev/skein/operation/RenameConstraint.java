package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.List;

/**
 * Gives a key, a unique constraint or a check another name.
 *
 * @param table the name of the table
 * @param kind what is renamed
 * @param name the name it has
 * @param newName the name it gets
 */
public record RenameConstraint(String table, ConstraintKind kind, String name, String newName)
    implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRenameConstraint(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(table, changed -> Renames.constraint(changed, kind, name, newName));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new RenameConstraint(table, kind, newName, name));
  }
}
