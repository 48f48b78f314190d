package dev.skein.operation;

import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a sequence; where it stood is forgotten.
 *
 * @param name the name of the sequence
 * @param dropped the sequence, or null as long as only its name is known
 */
public record DropSequence(String name, @Nullable Sequence dropped) implements Operation {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitDropSequence(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.sequences(sequences -> sequences.without(name));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new CreateSequence(Operation.known(dropped, "sequence", name)));
  }

  @Override
  public DropSequence resolve(Schema before) {
    return new DropSequence(name, before.sequences().require(name));
  }
}
