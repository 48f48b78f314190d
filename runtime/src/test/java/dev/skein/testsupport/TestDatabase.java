package dev.skein.testsupport;

import dev.skein.operation.Database;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A real, empty database for one test.
 *
 * @param kind which database it is
 * @param url its JDBC URL
 * @param user the user who may do everything in it
 * @param password the user's password
 * @param dataSource gives a new connection each time
 * @param kept a connection for the test's own statements
 * @param dispose drops it
 */
public record TestDatabase(
    Database kind,
    String url,
    String user,
    String password,
    DataSource dataSource,
    KeptConnection kept,
    Consumer<TestDatabase> dispose)
    implements AutoCloseable {

  TestDatabase(
      Database kind,
      String url,
      String user,
      String password,
      DataSource dataSource,
      Consumer<TestDatabase> dispose) {
    this(kind, url, user, password, dataSource, new KeptConnection(dataSource), dispose);
  }

  /** The kinds there is a server for, or those of {@code -Dskein.databases=h2,postgresql}. */
  public static List<Database> kinds() {
    String asked = System.getProperty("skein.databases");
    return asked == null
        ? List.of(
            Database.H2, Database.POSTGRESQL, Database.MYSQL, Database.MARIADB, Database.SQLITE)
        : Stream.of(asked.split(",", -1))
            .map(kind -> Database.valueOf(kind.toUpperCase(Locale.ROOT)))
            .toList();
  }

  /**
   * An empty database that nobody else uses; closing it drops it.
   *
   * @throws IllegalArgumentException if there is no server of that kind
   */
  public static TestDatabase fresh(Database kind) {
    return TestServer.of(kind).fresh();
  }

  /** The JDBC URL for another process: H2 is within this one, which then is its server. */
  public String remoteUrl() {
    return kind == Database.H2 ? H2Server.remote(url) : url;
  }

  /** Opens a connection. */
  public Connection connect() {
    try {
      return dataSource.getConnection();
    } catch (SQLException e) {
      throw new AssertionError("No connection to " + url, e);
    }
  }

  /** What the database's catalogue tells now. */
  public Catalogue catalogue() {
    try (Connection connection = connect()) {
      return Catalogue.read(connection);
    } catch (SQLException e) {
      throw new AssertionError("The catalogue of " + url + " could not be read", e);
    }
  }

  /** Does some work with a connection that is used again, and has to be left as it was found. */
  public void use(KeptConnection.Work<?> work) {
    try {
      kept.use(work);
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** Executes statements, each as it is. */
  public void execute(String... statements) {
    execute(kept, statements);
  }

  /** Executes statements, each as it is. */
  public void execute(List<String> statements) {
    execute(statements.toArray(String[]::new));
  }

  /**
   * The rows of a query; large objects and bytes as texts, so that they can be compared. Names in
   * back quotes are quoted as the database does.
   */
  public List<List<@Nullable Object>> query(String query) {
    boolean backQuotes = kind == Database.MYSQL || kind == Database.MARIADB;
    String sql = backQuotes ? query : query.replace('`', '"');
    try {
      return kept.use(connection -> rows(connection, sql));
    } catch (SQLException e) {
      throw new AssertionError("Failed: " + sql, e);
    }
  }

  private static List<List<@Nullable Object>> rows(Connection connection, String sql)
      throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      int width = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(value(result.getObject(i)));
        }
        rows.add(Collections.unmodifiableList(row));
      }
      return rows;
    }
  }

  private static @Nullable Object value(@Nullable Object object) throws SQLException {
    if (object instanceof Clob text) {
      return text.getSubString(1, (int) text.length());
    }
    if (object instanceof Blob blob) {
      return HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
    }
    if (object instanceof Array array) {
      return Arrays.toString((Object[]) array.getArray());
    }
    return object instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : object;
  }

  @Override
  public void close() {
    try (kept) {
      dispose.accept(this);
    }
  }

  @Override
  public String toString() {
    return kind.displayName();
  }

  static void execute(DataSource dataSource, String... statements) {
    try (KeptConnection connection = new KeptConnection(dataSource)) {
      execute(connection, statements);
    }
  }

  private static void execute(KeptConnection kept, String... statements) {
    AtomicReference<String> current = new AtomicReference<>("connect");
    try {
      kept.use(connection -> execute(connection, current, statements));
    } catch (SQLException e) {
      throw new AssertionError("Failed: " + current, e);
    }
  }

  private static int execute(
      Connection connection, AtomicReference<String> current, String... statements)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String sql : statements) {
        current.set(sql);
        statement.execute(sql);
      }
      return statements.length;
    }
  }
}
