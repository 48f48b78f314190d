package dev.skein;

import dev.skein.execution.Direction;
import dev.skein.execution.OperationTitle;
import dev.skein.operation.DropSequence;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.Operation;
import dev.skein.operation.RunJava;

/**
 * One operation that is going to be done.
 *
 * @param title the operation as its migration states it, such as {@code op.dropTable("books")}
 * @param destructive whether it may lose data: it drops a table, a column or a sequence, deletes
 *     rows, or gives values less room. What SQL and Java of the author's do is not known: on the
 *     way back they count as destructive, upwards they do not
 */
public record PlannedOperation(String title, boolean destructive) {

  static PlannedOperation of(Operation operation, Direction direction) {
    return new PlannedOperation(OperationTitle.of(operation), loses(operation, direction));
  }

  private static boolean loses(Operation operation, Direction direction) {
    boolean unknown = operation instanceof ExecuteSql || operation instanceof RunJava;
    return operation.isDestructive()
        || operation instanceof DropSequence
        || (unknown && direction == Direction.DOWNGRADE);
  }
}
