package dev.skein.operation;

import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import java.util.List;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements Operation {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCreateSequence(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.sequences(sequences -> sequences.with(sequence));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new DropSequence(sequence.name(), sequence));
  }
}
