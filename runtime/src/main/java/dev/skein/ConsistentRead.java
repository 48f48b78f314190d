package dev.skein;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads several tables as they are at one moment: what is written to both in one transaction would
 * else be seen in one of them alone.
 */
final class ConsistentRead {

  private ConsistentRead() {}

  /** Reads. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws SQLException;
  }

  /**
   * Reads in a transaction of its own; in the one of the connection if it is in one, as it is under
   * a lock then.
   *
   * @throws SQLException if the database refuses
   */
  static <T> T of(Connection connection, Database database, Reading<T> reading)
      throws SQLException {
    if (!connection.getAutoCommit()) {
      return reading.read();
    }
    int isolation = connection.getTransactionIsolation();
    connection.setTransactionIsolation(isolation(database));
    try {
      connection.setAutoCommit(false);
      try {
        return reading.read();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } finally {
      connection.setTransactionIsolation(isolation);
    }
  }

  /** The lowest level at which all reads see the same moment, and none waits for who writes. */
  private static int isolation(Database database) {
    return switch (database) {
      // A repeatable read has a moment for each table on H2; SQLite has no other level.
      case H2, SQLITE -> Connection.TRANSACTION_SERIALIZABLE;
      case POSTGRESQL, MYSQL, MARIADB -> Connection.TRANSACTION_REPEATABLE_READ;
    };
  }
}
