package dev.skein.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** Java code that is a part of a migration. */
@FunctionalInterface
public interface JavaStep {

  /**
   * Does the work.
   *
   * @param connection the migration's connection; it is neither to be committed nor closed
   * @throws SQLException if the database refuses
   */
  void run(Connection connection) throws SQLException;
}
