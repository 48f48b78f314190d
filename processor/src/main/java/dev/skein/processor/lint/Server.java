package dev.skein.processor.lint;

import dev.skein.operation.Database;
import dev.skein.operation.OperationVisitor;
import java.util.List;

/**
 * A database in a version.
 *
 * @param database the database
 * @param version its version
 */
public record Server(Database database, Version version) {

  /**
   * A database in the version that is meant if none is named: one that is current in 2026.
   *
   * @param database the database
   * @return the server
   */
  public static Server of(Database database) {
    return new Server(
        database,
        Version.of(
            switch (database) {
              case H2 -> "2.4";
              case POSTGRESQL -> "18";
              case MYSQL -> "8.4";
              case MARIADB -> "11.8";
              case SQLITE -> "3.50";
            }));
  }

  /**
   * The oldest version of a database that Skein's migrations run on.
   *
   * @param database the database
   * @return its version
   */
  public static Version oldest(Database database) {
    return Version.of(
        switch (database) {
          case H2 -> "2.0";
          case POSTGRESQL -> "10";
          case MYSQL -> "8.0";
          case MARIADB -> "10.7";
          case SQLITE -> "3.35";
        });
  }

  /**
   * Tells whether others go on using it while a migration runs. H2 and SQLite are within the
   * program as a rule, or have one writer at a time anyway.
   *
   * @return whether there is something to find
   */
  public boolean isShared() {
    return switch (database) {
      case POSTGRESQL, MYSQL, MARIADB -> true;
      case H2, SQLITE -> false;
    };
  }

  /** What it does while others use its tables. */
  OperationVisitor<List<Fact>> facts(KnownTables tables) {
    return switch (database) {
      case POSTGRESQL -> new PostgresFacts(version, tables);
      case MYSQL, MARIADB -> new MySqlFacts(this, tables);
      case H2, SQLITE -> new Harmless() {};
    };
  }

  @Override
  public String toString() {
    return database.displayName() + " " + version;
  }
}
