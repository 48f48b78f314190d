package dev.skein.operation;

/** The databases Skein speaks to. */
public enum Database {
  /** H2. */
  H2("H2"),
  /** PostgreSQL. */
  POSTGRESQL("PostgreSQL"),
  /** MySQL. */
  MYSQL("MySQL"),
  /** MariaDB. */
  MARIADB("MariaDB"),
  /** SQLite. */
  SQLITE("SQLite");

  private final String displayName;

  Database(String displayName) {
    this.displayName = displayName;
  }

  /**
   * The name its makers write.
   *
   * @return the name
   */
  public String displayName() {
    return displayName;
  }
}
