package dev.skein.operation;

import dev.skein.schema.Index;
import dev.skein.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops an index of a table.
 *
 * @param table the name of the table
 * @param name the name of the index
 * @param dropped the index, or null as long as only its name is known
 */
public record DropIndex(String table, String name, @Nullable Index dropped) implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropIndex(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(table, changed -> changed.indexes(all -> all.without(name)));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new CreateIndex(table, Operation.known(dropped, "index", name)));
  }

  @Override
  public DropIndex resolve(Schema before) {
    return new DropIndex(table, name, before.requireTable(table).indexes().require(name));
  }
}
