package dev.skein.operation;

import dev.skein.schema.Schema;
import dev.skein.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a unique constraint of a table.
 *
 * @param table the name of the table
 * @param name the name of the unique constraint
 * @param dropped the unique constraint, or null as long as only its name is known
 */
public record DropUnique(String table, String name, @Nullable UniqueConstraint dropped)
    implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropUnique(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(
        table, changed -> changed.uniqueConstraints(all -> all.without(name)));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new AddUnique(table, Operation.known(dropped, "unique constraint", name)));
  }

  @Override
  public DropUnique resolve(Schema before) {
    return new DropUnique(
        table, name, before.requireTable(table).uniqueConstraints().require(name));
  }
}
