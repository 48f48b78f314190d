package dev.skein.execution;

import dev.skein.dialect.SqlNames;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Does an UPDATE for some rows at a time, in the order of the primary key, so that nobody waits for
 * long for a row. Each time is a transaction of its own. What its condition leaves out once it is
 * done may be done again, so a run that was cut off simply begins anew.
 */
final class Batches {

  private static final Log LOG = LogFactory.getLog(Batches.class);

  private static final int TRIES = 20;
  private static final Duration BETWEEN_WORDS = Duration.ofSeconds(10);

  private static final Pattern UPDATE =
      Pattern.compile("update (?<table>" + SqlNames.QUALIFIED + ") set .*", Pattern.DOTALL);

  private final Connection connection;
  private final Database database;
  private final String update;
  private final String table;
  private final Pace pace = new Pace();
  private long rows;
  private long lastWord = System.nanoTime();

  /**
   * Makes it.
   *
   * @param connection does not commit by itself, and is in no transaction
   * @param database which database it leads to
   * @param update the UPDATE, which ends with a condition
   */
  Batches(Connection connection, Database database, String update) {
    this.connection = connection;
    this.database = database;
    this.update = update;
    Matcher matcher = UPDATE.matcher(update);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(update);
    }
    this.table = matcher.group("table");
  }

  void run() throws SQLException {
    List<String> key = primaryKey();
    connection.commit();
    if (key.isEmpty() || update.contains("?")) {
      LOG.warn("The rows of " + table + " cannot be told apart, and are changed all at once.");
      batch(update, List.of());
      LOG.info(changed());
      return;
    }
    List<Object> after = List.of();
    @Nullable List<Object> end = end(key, after);
    while (end != null) {
      List<Object> bounds = new ArrayList<>(after);
      bounds.addAll(end);
      batch(update + beyond(key, after) + condition(key, "<="), bounds);
      after = end;
      end = end(key, after);
    }
    batch(update + beyond(key, after), after);
    LOG.info(changed());
  }

  private String changed() {
    return "Changed " + rows + (rows == 1 ? " row of " : " rows of ") + table;
  }

  private static String beyond(List<String> key, List<Object> after) {
    return after.isEmpty() ? "" : condition(key, ">");
  }

  private static String condition(List<String> key, String comparison) {
    return " and (%s) %s (%s)"
        .formatted(
            String.join(", ", key),
            comparison,
            key.stream().map(column -> "?").collect(Collectors.joining(", ")));
  }

  /** The key of the last row of the next batch, or null if there is no whole batch any more. */
  private @Nullable List<Object> end(List<String> key, List<Object> after) throws SQLException {
    String columns = String.join(", ", key);
    String where = after.isEmpty() ? "" : condition(key, ">").replaceFirst(" and", " where");
    String query =
        "select %s from %s%s order by %s limit 1 offset %d"
            .formatted(columns, table, where, columns, pace.rows() - 1);
    try (PreparedStatement statement = prepared(query, after);
        ResultSet result = statement.executeQuery()) {
      if (!result.next()) {
        return null;
      }
      List<Object> values = new ArrayList<>();
      for (int i = 1; i <= key.size(); i++) {
        values.add(result.getObject(i));
      }
      return values;
    } finally {
      connection.commit();
    }
  }

  private void batch(String sql, List<Object> bounds) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      long beginning = System.nanoTime();
      try (PreparedStatement statement = prepared(sql, bounds)) {
        rows += statement.executeUpdate();
        // A commit waits for the disk, and as long for one row as for many.
        pace.took(System.nanoTime() - beginning);
        connection.commit();
        tell();
        return;
      } catch (SQLException e) {
        connection.rollback();
        if (attempt == TRIES || !Patience.isBusy(e)) {
          throw e;
        }
        pause();
      }
    }
  }

  private PreparedStatement prepared(String sql, List<Object> values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }

  private void tell() {
    if (System.nanoTime() - lastWord > BETWEEN_WORDS.toNanos()) {
      lastWord = System.nanoTime();
      LOG.info(changed() + " so far");
    }
  }

  private static void pause() throws SQLException {
    Patience.sleep(ThreadLocalRandom.current().nextInt(50, 250));
  }

  /** The columns of the key, in order. */
  private List<String> primaryKey() throws SQLException {
    return database == Database.POSTGRESQL ? keyByCatalogue() : keyByMetaData();
  }

  /** The driver does not tell in which schema the table was found. */
  private List<String> keyByCatalogue() throws SQLException {
    String query =
        "select quote_ident(a.attname) from pg_index i join pg_attribute a"
            + " on a.attrelid = i.indrelid and a.attnum = any (i.indkey)"
            + " where i.indisprimary and i.indrelid = ?::regclass"
            // Columns that are only included may be NULL.
            + " and array_position(i.indkey, a.attnum) < i.indnkeyatts"
            + " order by array_position(i.indkey, a.attnum)";
    List<String> columns = new ArrayList<>();
    try (PreparedStatement statement = prepared(query, List.of(table));
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        columns.add(result.getString(1));
      }
    }
    return List.copyOf(columns);
  }

  private List<String> keyByMetaData() throws SQLException {
    DatabaseMetaData metaData = connection.getMetaData();
    String quote = metaData.getIdentifierQuoteString();
    TreeMap<Integer, String> columns = new TreeMap<>();
    // The database tells how it calls what is written here.
    try (Statement statement = connection.createStatement();
        ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0");
        ResultSet keys = primaryKeys(metaData, none.getMetaData())) {
      while (keys.next()) {
        columns.put(
            keys.getInt("KEY_SEQ"),
            quote + keys.getString("COLUMN_NAME").replace(quote, quote + quote) + quote);
      }
    }
    return List.copyOf(columns.values());
  }

  private ResultSet primaryKeys(DatabaseMetaData metaData, ResultSetMetaData columns)
      throws SQLException {
    return metaData.getPrimaryKeys(columns.getCatalogName(1), null, columns.getTableName(1));
  }
}
