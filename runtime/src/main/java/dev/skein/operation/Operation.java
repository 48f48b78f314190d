package dev.skein.operation;

import dev.skein.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of a database, as a value. */
public sealed interface Operation
    permits AlterSequence,
        CommentOnTable,
        CreateSchema,
        CreateSequence,
        CreateTable,
        DeleteRows,
        DropSequence,
        DropTable,
        ExecuteSql,
        InsertRows,
        RenameSequence,
        RenameTable,
        RunJava,
        TableChange {

  /**
   * Lets a visitor see which operation this is.
   *
   * @param visitor the visitor
   * @param <R> what the visitor answers
   * @return the visitor's answer
   */
  <R> R accept(OperationVisitor<R> visitor);

  /**
   * The schema after this operation.
   *
   * @param schema the schema before
   * @return the schema after
   * @throws dev.skein.schema.SchemaMismatchException if the operation does not fit the schema
   */
  Schema applyTo(Schema schema);

  /**
   * What undoes this operation.
   *
   * @return the operations that undo it, in order; none if there is nothing to undo
   * @throws IrreversibleException if nothing can undo it, or it is not resolved
   */
  List<Operation> reverse();

  /**
   * This operation, knowing what it drops.
   *
   * @param before the schema it is applied to
   * @return the resolved operation
   * @throws dev.skein.schema.SchemaMismatchException if the schema does not have what is dropped
   */
  default Operation resolve(Schema before) {
    return this;
  }

  /**
   * Tells whether values may be lost.
   *
   * @return whether it drops or narrows what may hold values
   */
  default boolean isDestructive() {
    return false;
  }

  /**
   * The schema after several operations.
   *
   * @param operations the operations, in order
   * @param schema the schema before
   * @return the schema after
   * @throws dev.skein.schema.SchemaMismatchException if one does not fit
   */
  static Schema applyAll(List<? extends Operation> operations, Schema schema) {
    Schema result = schema;
    for (Operation operation : operations) {
      result = operation.applyTo(result);
    }
    return result;
  }

  /**
   * Several operations, each knowing what it drops.
   *
   * @param operations the operations, in order
   * @param schema the schema the first is applied to
   * @return the resolved operations
   * @throws dev.skein.schema.SchemaMismatchException if one does not fit
   */
  static List<Operation> resolveAll(List<? extends Operation> operations, Schema schema) {
    List<Operation> resolved = new ArrayList<>();
    Schema before = schema;
    for (Operation operation : operations) {
      resolved.add(operation.resolve(before));
      before = operation.applyTo(before);
    }
    return List.copyOf(resolved);
  }

  /**
   * What undoes several operations: the last first.
   *
   * @param operations the operations, in order
   * @return the operations that undo them, in order
   * @throws IrreversibleException if one of them cannot be undone
   */
  static List<Operation> reverseAll(List<? extends Operation> operations) {
    List<Operation> reversed = new ArrayList<>();
    for (int i = operations.size() - 1; i >= 0; i--) {
      reversed.addAll(operations.get(i).reverse());
    }
    return List.copyOf(reversed);
  }

  /**
   * What an operation drops, which has to be known to undo it.
   *
   * @param dropped what is dropped, or null if only its name is known
   * @param kind what kind of thing it is
   * @param name its name
   * @param <T> the type of the thing
   * @return what is dropped
   * @throws IrreversibleException if only its name is known
   */
  static <T> T known(@Nullable T dropped, String kind, String name) {
    if (dropped == null) {
      throw new IrreversibleException(
          "What was in "
              + kind
              + " '"
              + name
              + "' is not known here: resolve the operation first.");
    }
    return dropped;
  }
}
