package dev.skein.dialect;

import dev.skein.operation.Database;

/** The dialect of each database. */
public final class Dialects {

  private Dialects() {}

  /**
   * The dialect of a database.
   *
   * @param database the database
   * @return its dialect
   */
  public static Dialect of(Database database) {
    return switch (database) {
      case H2 -> new H2Dialect();
      case POSTGRESQL -> new PostgresDialect();
      case MYSQL -> new MySqlDialect();
      case MARIADB -> new MariaDbDialect();
      case SQLITE -> new SqliteDialect();
    };
  }
}
