package dev.skein.operation;

import dev.skein.schema.Column;
import dev.skein.schema.Schema;
import dev.skein.schema.SchemaMismatchException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a column and all its values.
 *
 * @param table the name of the table
 * @param name the name of the column
 * @param dropped the column, or null as long as only its name is known
 */
public record DropColumn(String table, String name, @Nullable Column dropped)
    implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropColumn(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(
        table,
        changed -> {
          List<String> users = changed.partsThatUse(name);
          if (!users.isEmpty()) {
            throw new SchemaMismatchException(
                "column '" + name + "' cannot be dropped while " + users + " use it.");
          }
          return changed.columns(columns -> columns.without(name));
        });
  }

  @Override
  public List<Operation> reverse() {
    Column column = Operation.known(dropped, "column", table + "." + name);
    return List.of(new AddColumn(table, column, NeutralValue.forExistingRows(column)));
  }

  @Override
  public DropColumn resolve(Schema before) {
    return new DropColumn(table, name, before.requireTable(table).columns().require(name));
  }

  @Override
  public boolean isDestructive() {
    return true;
  }
}
