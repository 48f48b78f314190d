package dev.skein.operation;

import dev.skein.schema.ForeignKey;
import dev.skein.schema.Schema;
import java.util.List;

/**
 * Adds a foreign key to a table.
 *
 * @param table the name of the table
 * @param foreignKey the foreign key
 */
public record AddForeignKey(String table, ForeignKey foreignKey) implements TableChange {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitAddForeignKey(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(
        table,
        changed -> {
          Renames.requireColumns(changed, foreignKey.columns());
          return changed.foreignKeys(all -> all.with(foreignKey));
        });
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new DropForeignKey(table, foreignKey.name(), foreignKey));
  }
}
