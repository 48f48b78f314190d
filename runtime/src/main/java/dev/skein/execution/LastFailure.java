package dev.skein.execution;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What made the last migration of a thread fail. Flyway hides it where it cannot put the connection
 * back as it was, or cannot tell its history of the failure: it throws that instead. There is no
 * other way past it, and it runs a migration on the thread that called it.
 */
public final class LastFailure {

  /** Kept only while somebody asks for it, as threads live longer than programs in a server. */
  private static final class Slot {
    private @Nullable SQLException failure;
  }

  private static final ThreadLocal<@Nullable Slot> SLOT = new ThreadLocal<>();

  private LastFailure() {}

  /** Something that may run migrations. */
  @FunctionalInterface
  public interface Task {

    /**
     * Runs it.
     *
     * @throws SQLException if it fails
     */
    void run() throws SQLException;
  }

  /**
   * Does a task; where a migration failed in it and another exception hides that, the migration's
   * is thrown and the other one suppressed.
   *
   * @param task runs migrations on this thread
   * @throws SQLException if a migration failed, or the task does
   */
  public static void reveal(Task task) throws SQLException {
    Slot slot = new Slot();
    SLOT.set(slot);
    try {
      task.run();
    } catch (SQLException | RuntimeException e) {
      SQLException hidden = slot.failure;
      if (hidden == null || tells(e, hidden)) {
        throw e;
      }
      hidden.addSuppressed(e);
      throw hidden;
    } finally {
      SLOT.remove();
    }
  }

  /**
   * A migration fails.
   *
   * @param failure what it is about to throw
   */
  public static void is(SQLException failure) {
    Slot slot = SLOT.get();
    if (slot != null) {
      slot.failure = failure;
    }
  }

  private static boolean tells(Exception thrown, SQLException failure) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause.equals(failure)) {
        return true;
      }
    }
    return false;
  }
}
