package dev.skein.execution;

import java.time.Duration;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of each statement before it is executed, and of what Flyway does not know. It belongs
 * to a thread, as there is no way to hand it through Flyway, which runs a migration on the thread
 * that called it.
 */
public final class Watch {

  /** Hears of statements. */
  @FunctionalInterface
  public interface Listener {

    /**
     * A statement is about to be executed; an operation may need several.
     *
     * @param operation which operation of the migration it belongs to, from 1
     * @param operations how many operations the migration has
     * @param title the operation, such as {@code op.dropTable("books")}
     */
    void executes(int operation, int operations, String title);

    /**
     * A migration was applied again that had been taken back since this run applied it.
     *
     * @param version its version
     * @param description what it does
     * @param took how long that took
     */
    default void bringsBack(MigrationVersion version, String description, Duration took) {}
  }

  private static final ThreadLocal<@Nullable Listener> LISTENER = new ThreadLocal<>();

  private Watch() {}

  /**
   * Tells of what this thread executes from now on.
   *
   * @param listener who hears of it
   */
  public static void begin(Listener listener) {
    LISTENER.set(listener);
  }

  /** Tells nobody any more. */
  public static void end() {
    LISTENER.remove();
  }

  /**
   * Tells that a migration was applied again.
   *
   * @param version its version
   * @param description what it does
   * @param took how long that took
   */
  public static void bringBack(MigrationVersion version, String description, Duration took) {
    Listener listener = LISTENER.get();
    if (listener != null) {
      listener.bringsBack(version, description, took);
    }
  }

  static void tell(Work work, int index) {
    Listener listener = LISTENER.get();
    // Of a migration whose class is not here, nobody knows the operations.
    if (listener != null && index < work.operations().size()) {
      listener.executes(
          index + 1, work.operations().size(), OperationTitle.of(work.operations().get(index)));
    }
  }
}
