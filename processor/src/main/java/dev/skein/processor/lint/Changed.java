package dev.skein.processor.lint;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.DropUnique;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameTable;
import java.util.Optional;

/**
 * Which table an operation takes for itself on PostgreSQL, against readers as well, until the
 * migration's transaction ends.
 */
final class Changed {

  private Changed() {}

  static Optional<String> by(Operation operation) {
    if (operation instanceof AddColumn change) {
      return Optional.of(change.table());
    }
    if (operation instanceof DropColumn change) {
      return Optional.of(change.table());
    }
    if (operation instanceof AlterColumn change) {
      return Optional.of(change.table());
    }
    if (operation instanceof RenameColumn change) {
      return Optional.of(change.table());
    }
    if (operation instanceof RenameTable change) {
      return Optional.of(change.newName());
    }
    if (operation instanceof AddPrimaryKey change) {
      return Optional.of(change.table());
    }
    if (operation instanceof AddUnique change) {
      return Optional.of(change.table());
    }
    return ofPart(operation);
  }

  private static Optional<String> ofPart(Operation operation) {
    if (operation instanceof AddCheck change) {
      return Optional.of(change.table());
    }
    if (operation instanceof DropCheck change) {
      return Optional.of(change.table());
    }
    if (operation instanceof DropUnique change) {
      return Optional.of(change.table());
    }
    if (operation instanceof DropIndex change) {
      return Optional.of(change.table());
    }
    if (operation instanceof DropForeignKey change) {
      return Optional.of(change.table());
    }
    if (operation instanceof DropPrimaryKey change) {
      return Optional.of(change.table());
    }
    return operation instanceof RenameConstraint change
        ? Optional.of(change.table())
        : Optional.empty();
  }
}
