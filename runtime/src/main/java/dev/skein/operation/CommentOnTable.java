package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets or removes the comment of a table.
 *
 * @param table the name of the table
 * @param before the comment it has, or null
 * @param after the comment it gets, or null
 */
public record CommentOnTable(String table, @Nullable String before, @Nullable String after)
    implements Operation {

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitCommentOnTable(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(table, changed -> changed.withComment(after));
  }

  @Override
  public List<Operation> reverse() {
    return List.of(new CommentOnTable(table, after, before));
  }
}
