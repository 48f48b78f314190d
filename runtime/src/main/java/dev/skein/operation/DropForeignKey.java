package dev.skein.operation;

import dev.skein.schema.ForeignKey;
import dev.skein.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a foreign key of a table.
 *
 * @param table the name of the table
 * @param name the name of the foreign key
 * @param dropped the foreign key, or null as long as only its name is known
 */
public record DropForeignKey(String table, String name, @Nullable ForeignKey dropped)
    implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropForeignKey(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(table, changed -> changed.foreignKeys(all -> all.without(name)));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new AddForeignKey(table, Operation.known(dropped, "foreign key", name)));
  }

  @Override
  public DropForeignKey resolve(Schema before) {
    return new DropForeignKey(table, name, before.requireTable(table).foreignKeys().require(name));
  }
}
