package dev.skein.operation;

import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import java.util.List;

/**
 * Changes how a sequence counts; where it stands is kept.
 *
 * @param before the sequence as it is
 * @param after the sequence as it becomes, under the same name
 */
public record AlterSequence(Sequence before, Sequence after) implements Operation {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitAlterSequence(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.sequences(sequences -> sequences.change(before.name(), sequence -> after));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new AlterSequence(after, before));
  }
}
