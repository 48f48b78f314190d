package dev.skein.operation;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a check constraint of a table.
 *
 * @param table the name of the table
 * @param name the name of the check constraint
 * @param dropped the check constraint, or null as long as only its name is known
 */
public record DropCheck(String table, String name, @Nullable CheckConstraint dropped)
    implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropCheck(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(table, changed -> changed.checks(all -> all.without(name)));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new AddCheck(table, Operation.known(dropped, "check constraint", name)));
  }

  @Override
  public DropCheck resolve(Schema before) {
    return new DropCheck(table, name, before.requireTable(table).checks().require(name));
  }
}
