package dev.skein.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Executes SQL as it is written. */
final class SqlText {

  private SqlText() {}

  static void execute(String sql, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // A brace in the SQL is the author's, not JDBC's.
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
