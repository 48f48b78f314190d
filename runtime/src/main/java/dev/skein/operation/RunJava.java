package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.List;

/**
 * Runs Java code on the migration's connection. It has no form in SQL.
 *
 * @param description what it does, in the words of a person
 * @param step the code
 */
public record RunJava(String description, JavaStep step) implements Operation {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRunJava(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema;
  }

  @Override
  public List<Operation> reverse() {
    throw new IrreversibleException(
        "Java code is undone only by Java code: write it into downgrade().");
  }
}
