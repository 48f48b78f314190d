package dev.skein.execution;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The databases a migration can run on, and which of them a connection leads to. */
public final class SupportedDatabases {

  private static final List<Supported> ALL =
      List.of(
          // 1.4 has neither the standard's information schema nor generated-by-default identity.
          new Supported(Database.H2, 2, 0),
          // The oldest that has not yet been left behind by Flyway's own support.
          new Supported(Database.POSTGRESQL, 12, 0),
          // 5.7 cannot rename a column without stating all of it anew.
          new Supported(Database.MYSQL, 8, 0),
          // Before it there was no type for a UUID.
          new Supported(Database.MARIADB, 10, 7),
          // Before it a column could not be dropped.
          new Supported(Database.SQLITE, 3, 35));

  /** MariaDB answers old clients with a version before its own. */
  private static final Pattern MARIADB_VERSION =
      Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\..*MariaDB.*");

  private record Supported(Database database, int oldestMajor, int oldestMinor) {

    boolean isTooOld(int major, int minor) {
      return major < oldestMajor || (major == oldestMajor && minor < oldestMinor);
    }

    @Override
    public String toString() {
      String version = oldestMinor == 0 ? "" + oldestMajor : oldestMajor + "." + oldestMinor;
      return database.displayName() + " " + version + " or later";
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
        metaData.getDatabaseMajorVersion(),
        metaData.getDatabaseMinorVersion());
  }

  /** MySQL's driver calls MariaDB's server MySQL too, so that only the version tells. */
  static Database supported(String product, String version, int major, int minor)
      throws MigrationException {
    Matcher mariaDb = MARIADB_VERSION.matcher(version);
    return mariaDb.matches()
        ? known(
            Database.MARIADB.displayName(),
            version,
            Integer.parseInt(mariaDb.group(1)),
            Integer.parseInt(mariaDb.group(2)))
        : known(product, version, major, minor);
  }

  private static Database known(String product, String version, int major, int minor)
      throws MigrationException {
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
    if (supported.isTooOld(major, minor)) {
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
