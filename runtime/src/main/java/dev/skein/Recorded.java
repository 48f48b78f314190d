package dev.skein;

import dev.skein.execution.Direction;
import dev.skein.execution.Work;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.IrreversibleException;

/** What a migration does, before anything is done. */
final class Recorded {

  private Recorded() {}

  /**
   * Records one direction.
   *
   * @throws SkeinException if it cannot be undone
   */
  static Work of(SkeinMigration migration, Direction direction) {
    try {
      return Recording.of(migration, direction);
    } catch (IrreversibleException e) {
      throw SkeinException.caused(
          "Irreversible",
          "%s cannot be taken back. %s".formatted(migration.getClass().getName(), e.getMessage()),
          e);
    }
  }
}
