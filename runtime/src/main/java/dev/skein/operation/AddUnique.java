package dev.skein.operation;

import dev.skein.schema.Schema;
import dev.skein.schema.UniqueConstraint;
import java.util.List;

/**
 * Adds a unique constraint to a table.
 *
 * @param table the name of the table
 * @param uniqueConstraint the unique constraint
 */
public record AddUnique(String table, UniqueConstraint uniqueConstraint) implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitAddUnique(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(
        table,
        changed -> {
          Renames.requireColumns(changed, uniqueConstraint.columns());
          return changed.uniqueConstraints(all -> all.with(uniqueConstraint));
        });
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new DropUnique(table, uniqueConstraint.name(), uniqueConstraint));
  }
}
