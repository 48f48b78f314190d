package dev.skein.dialect;

import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.operation.RenameSequence;
import dev.skein.operation.RenameTable;

/**
 * Renames that change the case of an unquoted name only. A database that folds the case has nothing
 * to do, and would say that the new name is taken.
 */
final class Respelling {

  private Respelling() {}

  static boolean is(Operation operation) {
    if (operation instanceof RenameTable rename) {
      return same(rename.name(), rename.newName());
    }
    if (operation instanceof RenameColumn rename) {
      return same(rename.name(), rename.newName());
    }
    if (operation instanceof RenameConstraint rename) {
      return same(rename.name(), rename.newName());
    }
    if (operation instanceof RenameIndex rename) {
      return same(rename.name(), rename.newName());
    }
    return operation instanceof RenameSequence rename && same(rename.name(), rename.newName());
  }

  static boolean same(String name, String newName) {
    return name.indexOf('`') < 0 && name.equalsIgnoreCase(newName);
  }
}
