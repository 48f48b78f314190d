package dev.skein;

import java.sql.SQLException;

/** Does something to a connection, and puts the connection back as it was. */
final class Restoring {

  /** What is done to a connection. */
  @FunctionalInterface
  interface Task {
    void run() throws SQLException;
  }

  private Restoring() {}

  /**
   * Runs a task and then restores, whatever happens. If both fail, the task's failure is the one
   * that tells why: a connection that broke cannot be restored either.
   *
   * @throws SQLException if the task does, or else the restoring
   */
  static void run(Task task, Task restore) throws SQLException {
    try {
      task.run();
    } catch (SQLException | RuntimeException e) {
      afterFailure(e, restore);
      throw e;
    }
    restore.run();
  }

  /** Restores after a failure that must not be hidden by another. */
  static void afterFailure(Exception failure, Task restore) {
    try {
      restore.run();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }
}
