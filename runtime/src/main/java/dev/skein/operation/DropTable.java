package dev.skein.operation;

import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a table and all its rows.
 *
 * @param name the name of the table
 * @param dropped the table, or null as long as only its name is known
 */
public record DropTable(String name, @Nullable Table dropped) implements Operation {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropTable(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    schema.requireTable(name);
    return schema.tables(tables -> tables.without(name));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new CreateTable(Operation.known(dropped, "table", name)));
  }

  @Override
  public DropTable resolve(Schema before) {
    return new DropTable(name, before.requireTable(name));
  }

  @Override
  public boolean isDestructive() {
    return true;
  }
}
