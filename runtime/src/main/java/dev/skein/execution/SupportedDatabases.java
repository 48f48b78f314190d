package dev.skein.execution;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The databases a migration can run on, and which of them a connection leads to. */
public final class SupportedDatabases {

  private static final List<Supported> ALL =
      List.of(
          // 1.4 has neither the standard's information schema nor generated-by-default identity.
          new Supported(Database.H2, 2),
          // The oldest that has not yet been left behind by Flyway's own support.
          new Supported(Database.POSTGRESQL, 12));

  private record Supported(Database database, int oldestMajor) {
    @Override
    public String toString() {
      return database.displayName() + " " + oldestMajor + " or later";
    }
  }

  private SupportedDatabases() {}

  /**
   * The databases, in the order of their enumeration.
   *
   * @return the databases
   */
  public static List<Database> all() {
    return ALL.stream().map(Supported::database).toList();
  }

  /**
   * Which database a connection leads to.
   *
   * @param connection the connection
   * @return the database
   * @throws MigrationException if it is none that Skein knows, or too old a version of one
   * @throws SQLException if the connection cannot tell
   */
  public static Database of(Connection connection) throws SQLException {
    DatabaseMetaData metaData = connection.getMetaData();
    return supported(
        metaData.getDatabaseProductName(),
        metaData.getDatabaseProductVersion(),
        metaData.getDatabaseMajorVersion());
  }

  static Database supported(String product, String version, int major) throws MigrationException {
    Supported supported =
        ALL.stream()
            .filter(known -> known.database().displayName().equals(product))
            .findFirst()
            .orElseThrow(
                () ->
                    new MigrationException(
                        "UnsupportedDatabase",
                        "The database is %s %s, which Skein does not know. Use %s."
                            .formatted(product, version, choices())));
    if (major < supported.oldestMajor()) {
      throw new MigrationException(
          "DatabaseTooOld",
          "The database is %s %s. Use %s.".formatted(product, version, supported));
    }
    return supported.database();
  }

  /**
   * The database that a JDBC URL speaks of.
   *
   * @param url the URL
   * @return the database, if its name stands in the URL and it is a supported one
   */
  public static Optional<Database> ofUrl(String url) {
    return all().stream()
        .filter(
            database -> url.startsWith("jdbc:" + database.name().toLowerCase(Locale.ROOT) + ":"))
        .findFirst();
  }

  /**
   * The databases and how old they may be, for a message.
   *
   * @return such as {@code H2 2 or later, or PostgreSQL 12 or later}
   */
  public static String choices() {
    return ALL.stream().map(Supported::toString).collect(Collectors.joining(", or "));
  }
}
