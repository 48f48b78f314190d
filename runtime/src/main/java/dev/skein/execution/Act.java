package dev.skein.execution;

import dev.skein.dialect.OnlineStatement;

/**
 * One thing that is executed when a migration runs.
 *
 * @param kind what it is
 * @param text the SQL, or what a step in Java says of itself
 * @param operation the place of its operation among all of the migration, from 0
 */
public record Act(Kind kind, String text, int operation) {

  /** What is executed. */
  public enum Kind {
    /** A statement. */
    SQL,
    /** A statement outside of any transaction. */
    ALONE,
    /** An UPDATE that is done for some rows at a time. */
    BATCHES,
    /** A statement that waits for its lock only shortly, again and again. */
    PATIENT,
    /** A step in Java, which only the class of the migration holds. */
    JAVA,
    /** A query that must give no rows: each would be one that points to nothing. */
    NO_ROWS
  }

  static Act sql(String text, int operation) {
    return new Act(Kind.SQL, text, operation);
  }

  static Act online(OnlineStatement statement, int operation) {
    Kind kind =
        switch (statement.manner()) {
          case PLAIN -> Kind.SQL;
          case ALONE -> Kind.ALONE;
          case BATCHES -> Kind.BATCHES;
          case PATIENT -> Kind.PATIENT;
        };
    return new Act(kind, statement.sql(), operation);
  }
}
