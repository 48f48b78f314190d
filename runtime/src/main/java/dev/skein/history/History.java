package dev.skein.history;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * Flyway's history table on a connection.
 *
 * <p>Whoever writes to it holds Flyway's lock, and decides when to commit.
 */
public final class History {

  private final Connection connection;
  private final HistoryTable table;
  private final @Nullable String schema;

  private History(Connection connection, HistoryTable table) {
    this.connection = connection;
    this.table = table;
    this.schema = table.schema();
  }

  /**
   * The history table that Flyway uses with a configuration.
   *
   * @param connection a connection to the database
   * @param configuration Flyway's configuration, which says what the table and its schema are
   *     called
   * @param database which database it is
   * @return the history
   * @throws SQLException if the connection cannot tell its schema
   */
  public static History of(Connection connection, Configuration configuration, Database database)
      throws SQLException {
    return new History(
        connection,
        new HistoryTable(
            database,
            schema(connection, configuration, database),
            configuration.getTable(),
            configuration.getInstalledBy()));
  }

  // As Flyway: the default schema, else the first of the schemas, else where the connection is.
  private static @Nullable String schema(
      Connection connection, Configuration configuration, Database database) throws SQLException {
    if (database == Database.SQLITE) {
      // Its one schema is the file.
      return null;
    }
    if (configuration.getDefaultSchema() != null) {
      return configuration.getDefaultSchema();
    }
    if (configuration.getSchemas().length > 0) {
      return configuration.getSchemas()[0];
    }
    return currentSchema(connection, database);
  }

  /**
   * The schema a connection is in. What Flyway calls a schema is a catalog to the drivers of MySQL
   * and MariaDB, unless their URL says otherwise.
   *
   * @param connection the connection
   * @param database which database it leads to
   * @return its name, or null if the database has no schemas
   * @throws SQLException if the connection cannot tell
   */
  public static @Nullable String currentSchema(Connection connection, Database database)
      throws SQLException {
    String catalog = hasCatalogs(database) ? connection.getCatalog() : null;
    return catalog == null ? connection.getSchema() : catalog;
  }

  private static boolean hasCatalogs(Database database) {
    return database == Database.MYSQL || database == Database.MARIADB;
  }

  /**
   * The schema the table is in.
   *
   * @return its name, or null if the database has no schemas
   */
  public @Nullable String schema() {
    return schema;
  }

  /**
   * The table in SQL.
   *
   * @return the table
   */
  public HistoryTable table() {
    return table;
  }

  /**
   * Removes a row that tells of a failure which has been put in order, as Flyway's {@code repair}
   * does.
   *
   * @param row the row
   * @throws SQLException if the database refuses
   */
  public void remove(HistoryRow row) throws SQLException {
    execute(table.delete(row.rank()));
  }

  /**
   * Tells whether the table is there.
   *
   * @return whether it is
   * @throws SQLException if the database refuses
   */
  public boolean exists() throws SQLException {
    return isThere(connection, table);
  }

  /**
   * Tells whether a table is there.
   *
   * @param connection a connection to the database
   * @param table the table
   * @return whether it is
   * @throws SQLException if the database refuses
   */
  public static boolean isThere(Connection connection, HistoryTable table) throws SQLException {
    String schema = table.schema();
    String catalog = hasCatalogs(table.database()) ? schema : connection.getCatalog();
    try (ResultSet tables = connection.getMetaData().getTables(catalog, null, table.name(), null)) {
      while (tables.next()) {
        String holder = tables.getString("TABLE_SCHEM");
        if (table.name().equals(tables.getString("TABLE_NAME"))
            && (schema == null
                || schema.equals(holder == null ? tables.getString("TABLE_CAT") : holder))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Tells whether no other table or view is in the schema of the history.
   *
   * @return whether there is none
   * @throws SQLException if the database refuses
   */
  public boolean isAlone() throws SQLException {
    boolean catalogs = hasCatalogs(table.database());
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(
                catalogs ? schema : connection.getCatalog(),
                catalogs ? null : schema,
                "%",
                new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
      while (tables.next()) {
        if (!table.name().equals(tables.getString("TABLE_NAME"))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * What the rows mean.
   *
   * @return what is applied
   * @throws SQLException if the database refuses
   */
  public Applied applied() throws SQLException {
    return Applied.of(rows());
  }

  /**
   * Every row, oldest first.
   *
   * @return the rows
   * @throws SQLException if the database refuses
   */
  public List<HistoryRow> rows() throws SQLException {
    return query(table.select());
  }

  /**
   * The newest row.
   *
   * @return the row, if there is any
   * @throws SQLException if the database refuses
   */
  public Optional<HistoryRow> newest() throws SQLException {
    return query(table.selectNewest()).stream().findFirst();
  }

  private List<HistoryRow> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<HistoryRow> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(row(result));
      }
      return List.copyOf(rows);
    }
  }

  private static HistoryRow row(ResultSet result) throws SQLException {
    String version = result.getString("version");
    int checksum = result.getInt("checksum");
    boolean hasChecksum = !result.wasNull();
    Timestamp installedOn = result.getTimestamp("installed_on");
    return new HistoryRow(
        result.getInt("installed_rank"),
        version == null ? MigrationVersion.EMPTY : MigrationVersion.fromVersion(version),
        result.getString("description"),
        result.getString("type"),
        result.getString("script"),
        hasChecksum ? checksum : null,
        installedOn.toLocalDateTime(),
        result.getBoolean("success"));
  }

  /**
   * Becomes the one writer of a database that Flyway has no lock for, until the transaction ends.
   *
   * @throws SQLException if another one writes for longer than the connection waits
   */
  public void becomeWriter() throws SQLException {
    execute(table.becomeWriter());
  }

  /**
   * Has SQLite pass over what this connection is about to append of a version that is applied
   * already. Flyway appends a row for each migration it runs, and found this one pending before
   * another instance applied it.
   *
   * @param version the version
   * @throws SQLException if the database refuses
   */
  public void keepFromTelling(MigrationVersion version) throws SQLException {
    for (String sql : table.passOver(version)) {
      execute(sql);
    }
  }

  /**
   * Appends a row.
   *
   * @param row the row, whose rank and time are chosen here
   * @throws SQLException if the database refuses
   */
  public void append(HistoryRow row) throws SQLException {
    execute(table.insert(row));
  }

  /**
   * Turns the newest row, which tells of a downgrade half way, into the one of a finished
   * downgrade.
   *
   * @throws SQLException if the database refuses
   */
  public void markNewestTakenBack() throws SQLException {
    List<HistoryRow> rows = rows();
    execute(table.markTakenBack(rows.get(rows.size() - 1).rank()));
  }

  /**
   * Turns a row that tells of a downgrade half way into the one of a finished downgrade.
   *
   * @param row the row
   * @throws SQLException if the database refuses
   */
  public void markTakenBack(HistoryRow row) throws SQLException {
    execute(table.markTakenBack(row.rank()));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
