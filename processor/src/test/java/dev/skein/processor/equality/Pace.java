package dev.skein.processor.equality;

import dev.skein.operation.Database;

/** Which of the tests that take every database and every naming strategy are of every build. */
public final class Pace {

  private Pace() {}

  /**
   * Tells whether a test is one of every build. MySQL and MariaDB take ten times as long for a
   * table as others and speak nearly one language: each has one naming strategy there, and the
   * other in the long tests.
   *
   * @param kind the database
   * @param spring whether names are Spring Boot's
   * @return whether it is; else it is a long test
   */
  public static boolean isUsual(Database kind, boolean spring) {
    return switch (kind) {
      case MYSQL -> !spring;
      case MARIADB -> spring;
      case H2, POSTGRESQL, SQLITE -> true;
    };
  }
}
