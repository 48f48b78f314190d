package dev.skein.operation;

import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Schema;
import dev.skein.schema.SchemaMismatchException;
import dev.skein.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops the primary key of a table; the columns stay.
 *
 * @param table the name of the table
 * @param name the name of the primary key
 * @param dropped the primary key, or null as long as only its name is known
 */
public record DropPrimaryKey(String table, String name, @Nullable PrimaryKey dropped)
    implements TableChange {

  private PrimaryKey require(Table changed) {
    PrimaryKey present = changed.primaryKey();
    if (present == null || !present.name().equals(name)) {
      throw new SchemaMismatchException("it has no primary key '" + name + "'.");
    }
    return present;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropPrimaryKey(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(
        table,
        changed -> {
          require(changed);
          return changed.withPrimaryKey(null);
        });
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new AddPrimaryKey(table, Operation.known(dropped, "primary key", name)));
  }

  @Override
  public DropPrimaryKey resolve(Schema before) {
    return new DropPrimaryKey(table, name, require(before.requireTable(table)));
  }
}
