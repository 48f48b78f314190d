package dev.skein.bench.stall;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** What somebody does who knows the database: the best that is known, statement by statement. */
@FunctionalInterface
interface Hand {

  /** Does it on a connection that commits each statement. */
  void work(Connection connection) throws SQLException;

  /** Nothing better than the plain statement. */
  static Hand of(String... statements) {
    return connection -> {
      for (String sql : statements) {
        execute(connection, sql);
      }
    };
  }

  /** On PostgreSQL: what needs the table for itself, with little patience and again. */
  static Hand brief(String... statements) {
    return connection -> {
      execute(connection, "set lock_timeout = '100ms'");
      connection.setAutoCommit(false);
      while (!tried(connection, statements)) {
        pause();
      }
      connection.setAutoCommit(true);
      execute(connection, "set lock_timeout = 0");
    };
  }

  private static boolean tried(Connection connection, String... statements) throws SQLException {
    try {
      for (String sql : statements) {
        execute(connection, sql);
      }
      connection.commit();
      return true;
    } catch (SQLException e) {
      connection.rollback();
      if (!"55P03".equals(e.getSQLState())) {
        throw e;
      }
      return false;
    }
  }

  /** An UPDATE of a thousand rows at a time; {@code %s} in it is the condition on the key. */
  static Hand batches(String update) {
    return connection -> {
      long last = 0;
      long end = end(connection);
      try (PreparedStatement statement =
          connection.prepareStatement(update.formatted("id > ? and id <= ?"))) {
        while (last <= end) {
          statement.setLong(1, last);
          statement.setLong(2, last + 1000);
          statement.executeUpdate();
          last += 1000;
        }
      }
    };
  }

  private static long end(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select max(id) from flock")) {
      result.next();
      return result.getLong(1);
    }
  }

  /** One after the other. */
  default Hand then(Hand next) {
    return connection -> {
      work(connection);
      next.work(connection);
    };
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void pause() throws SQLException {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException(e);
    }
  }
}
