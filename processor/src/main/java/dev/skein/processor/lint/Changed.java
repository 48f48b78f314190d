package dev.skein.processor.lint;

import dev.skein.operation.AddForeignKey;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameIndex;
import dev.skein.operation.RenameTable;
import dev.skein.operation.TableChange;
import java.util.Optional;

/**
 * Which table an operation takes for itself on PostgreSQL, against readers as well, until the
 * migration's transaction ends.
 */
final class Changed {

  private Changed() {}

  static Optional<String> by(Operation operation) {
    if (operation instanceof RenameTable change) {
      return Optional.of(change.newName());
    }
    return operation instanceof TableChange change && !letsRead(operation)
        ? Optional.of(change.table())
        : Optional.empty();
  }

  private static boolean letsRead(Operation operation) {
    return operation instanceof AddForeignKey
        || operation instanceof CreateIndex
        || operation instanceof RenameIndex;
  }
}
