package dev.skein.processor.equality;

import dev.skein.operation.Database;

/** Which of the tests that take every database and every naming strategy are of every build. */
public final class Pace {

  private Pace() {}

  /**
   * Tells whether a test is one of every build. What a database does with a type depends on no
   * name: both naming strategies are tried on H2, and on each other database one, with the other
   * one in the long tests.
   *
   * @param kind the database
   * @param spring whether names are Spring Boot's
   * @return whether it is; else it is a long test
   */
  public static boolean isUsual(Database kind, boolean spring) {
    return switch (kind) {
      case MYSQL, POSTGRESQL -> !spring;
      case MARIADB, SQLITE -> spring;
      case H2 -> true;
    };
  }
}
