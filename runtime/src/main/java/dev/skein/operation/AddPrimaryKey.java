package dev.skein.operation;

import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Schema;
import dev.skein.schema.SchemaMismatchException;
import java.util.List;

/**
 * Gives a table without a primary key one.
 *
 * @param table the name of the table
 * @param primaryKey the primary key
 */
public record AddPrimaryKey(String table, PrimaryKey primaryKey) implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitAddPrimaryKey(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(
        table,
        changed -> {
          PrimaryKey present = changed.primaryKey();
          if (present != null) {
            throw new SchemaMismatchException(
                "it has the primary key '" + present.name() + "' already.");
          }
          Renames.requireColumns(changed, primaryKey.columns());
          return changed.withPrimaryKey(primaryKey);
        });
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new DropPrimaryKey(table, primaryKey.name(), primaryKey));
  }
}
