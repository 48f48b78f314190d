package dev.skein;

import dev.skein.history.History;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the schema of the history the current one of a connection, as Flyway does to migrate. */
final class CurrentSchema {

  private final Connection connection;
  private final Database database;
  private final @Nullable String before;

  private CurrentSchema(Connection connection, Database database, @Nullable String before) {
    this.connection = connection;
    this.database = database;
    this.before = before;
  }

  /**
   * Changes the schema.
   *
   * @param schema the schema, or null where there are none
   */
  static CurrentSchema use(Connection connection, @Nullable String schema, Database database)
      throws SQLException {
    String present = History.currentSchema(connection, database);
    if (schema == null || schema.equals(present)) {
      return new CurrentSchema(connection, database, null);
    }
    String before = database == Database.POSTGRESQL ? searchPath(connection) : present;
    CurrentSchema current = new CurrentSchema(connection, database, before);
    current.change(
        database == Database.POSTGRESQL
            ? '"' + schema.replace("\"", "\"\"") + "\", " + before
            : schema);
    return current;
  }

  /** Changes it back to what it was. */
  void restore() throws SQLException {
    if (before != null) {
      change(before);
    }
  }

  // Connection.setSchema would leave the rest of PostgreSQL's path out, and public with it.
  private void change(String schema) throws SQLException {
    if (database == Database.MYSQL || database == Database.MARIADB) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("use `" + schema.replace("`", "``") + "`");
      }
      return;
    }
    if (database != Database.POSTGRESQL) {
      connection.setSchema(schema);
      return;
    }
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT set_config('search_path', ?, false)")) {
      statement.setString(1, schema);
      statement.execute();
    }
  }

  private static String searchPath(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SHOW search_path")) {
      result.next();
      return result.getString(1);
    }
  }
}
