package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.List;

/**
 * Creates a database schema to put tables in, unless it is there.
 *
 * @param name the name of the schema
 */
public record CreateSchema(String name) implements Operation {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateSchema(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema;
  }

  @Override
  public List<Operation> reverse() {
    // An empty schema harms nobody, and this one may have been there before.
    return List.of();
  }
}
