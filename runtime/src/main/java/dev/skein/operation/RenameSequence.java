package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.List;

/**
 * Gives a sequence another name.
 *
 * @param name the name it has
 * @param newName the name it gets
 */
public record RenameSequence(String name, String newName) implements Operation {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitRenameSequence(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.sequences(
        sequences -> sequences.change(name, sequence -> Renames.sequence(sequence, newName)));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new RenameSequence(newName, name));
  }
}
