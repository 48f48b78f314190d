package dev.skein.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is used again: a server takes longer to open one than to answer most of a
 * test's statements. Who comes while it is in use gets another.
 */
public final class KeptConnection implements AutoCloseable {

  /** What is done with a connection. */
  public interface Work<T> {
    /** Does it. */
    T on(Connection connection) throws SQLException;
  }

  private final DataSource dataSource;
  private final AtomicReference<@Nullable Connection> idle = new AtomicReference<>();

  KeptConnection(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Does some work; after a failure nobody knows what state the connection is in. */
  <T> T use(Work<T> work) throws SQLException {
    Connection free = idle.getAndSet(null);
    Connection connection = free == null ? dataSource.getConnection() : free;
    boolean done = false;
    try {
      T result = work.on(connection);
      done = true;
      return result;
    } finally {
      if (!done || !idle.compareAndSet(null, connection)) {
        connection.close();
      }
    }
  }

  @Override
  public void close() {
    Connection free = idle.getAndSet(null);
    if (free != null) {
      try {
        free.close();
      } catch (SQLException e) {
        throw new AssertionError("A connection could not be closed", e);
      }
    }
  }
}
