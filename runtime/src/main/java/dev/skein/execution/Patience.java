package dev.skein.execution;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Asks for locks of MySQL and MariaDB as long as it takes, for a second each time: who waits for
 * the lock of a table keeps all others waiting behind it.
 */
final class Patience {

  /** A quarter of an hour at least. */
  private static final int TRIES = 450;

  private static final int LOCK_WAIT_TIMEOUT = 1205;
  private static final int DEADLOCK = 1213;

  /** PostgreSQL's deadlock, and a transaction that has to be done again. */
  private static final Set<String> STATES = Set.of("40P01", "40001", "55P03");

  private Patience() {}

  static void execute(String sql, Connection connection) throws SQLException {
    String before = timeout(connection);
    setTimeout("1", connection);
    try {
      tryAgain(sql, connection);
    } finally {
      setTimeout(before, connection);
    }
  }

  private static void tryAgain(String sql, Connection connection) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        SqlText.execute(sql, connection);
        return;
      } catch (SQLException e) {
        if (attempt == TRIES || !isBusy(e)) {
          throw e;
        }
        sleep(ThreadLocalRandom.current().nextInt(500, 1500));
      }
    }
  }

  /** Whether it failed only because others were at work. */
  static boolean isBusy(SQLException failure) {
    return failure.getErrorCode() == LOCK_WAIT_TIMEOUT
        || failure.getErrorCode() == DEADLOCK
        || STATES.contains(String.valueOf(failure.getSQLState()));
  }

  static void sleep(int milliseconds) throws SQLException {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    }
  }

  private static String timeout(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select @@lock_wait_timeout")) {
      result.next();
      return result.getString(1);
    }
  }

  private static void setTimeout(String seconds, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lock_wait_timeout = " + seconds);
    }
  }
}
