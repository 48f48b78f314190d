package dev.skein.operation;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Schema;
import java.util.List;

/**
 * Adds a check constraint to a table.
 *
 * @param table the name of the table
 * @param checkConstraint the check constraint
 */
public record AddCheck(String table, CheckConstraint checkConstraint) implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitAddCheck(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(table, changed -> changed.checks(all -> all.with(checkConstraint)));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new DropCheck(table, checkConstraint.name(), checkConstraint));
  }
}
