package dev.skein.migration;

import dev.skein.execution.Direction;
import dev.skein.execution.Work;
import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;

/** Turns the body of a migration into the operations it states. */
public final class Recording {

  private Recording() {}

  /**
   * Records what a body states: {@code Recording.of(migration::upgrade)}. Nothing is executed.
   *
   * @param body the body of an {@code upgrade} or {@code downgrade}
   * @return the operations in the order they were stated, drops known by name only
   * @throws IllegalArgumentException if the body states something that cannot be meant, such as one
   *     column twice
   */
  public static List<Operation> of(Consumer<? super Operations> body) {
    Stated stated = new Stated();
    body.accept(new Operations(stated));
    return stated.close();
  }

  /**
   * Records what a migration does in one direction. Nothing is executed.
   *
   * @param migration the migration
   * @param direction which way
   * @return what it does
   * @throws IrreversibleException if it says that it cannot be undone
   * @throws FlywayException if its code throws anything else; the message names the class
   */
  public static Work of(SkeinMigration migration, Direction direction) {
    try {
      Stated stated = new Stated();
      if (direction == Direction.UPGRADE) {
        migration.upgrade(new Operations(stated));
      } else {
        migration.downgrade(new Operations(stated));
      }
      return new Work(migration.getClass().getName(), direction, stated.close(), stated.online());
    } catch (IrreversibleException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new FlywayException(
          "[Skein:MigrationThrows] %s: its %s(op) throws %s. Correct the code there."
              .formatted(
                  migration.getClass().getName(),
                  direction.method(),
                  e.toString().replaceFirst("\\.$", "")),
          e);
    }
  }
}
