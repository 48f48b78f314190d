package dev.skein.testsupport;

import dev.skein.operation.Database;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;

/** H2 within this JVM, in memory. */
final class H2Server implements TestServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  @Override
  public TestDatabase fresh() {
    // DB_CLOSE_DELAY: Flyway and the tests open and close connections of their own.
    String url = "jdbc:h2:mem:skein_" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    var dataSource = new JdbcDataSource();
    dataSource.setURL(url);
    dataSource.setUser("sa");
    dataSource.setPassword("");
    return new TestDatabase(
        Database.H2, url, "sa", "", dataSource, database -> database.execute("shutdown"));
  }

  /** The URL under which another process finds a database of this one. */
  static String remote(String url) {
    String server = "jdbc:h2:tcp://localhost:" + Listening.SERVER.getPort() + "/";
    // Instances wait for one another, on a busy machine for longer than the usual two seconds.
    return url.replace("jdbc:h2:", server) + ";LOCK_TIMEOUT=60000";
  }

  /** The server for others; it stops when the JVM does. */
  private static final class Listening {
    static final Server SERVER = start();

    private static Server start() {
      try {
        return Server.createTcpServer("-tcpPort", "0", "-tcpDaemon", "-ifNotExists").start();
      } catch (SQLException e) {
        throw new IllegalStateException("H2 does not listen", e);
      }
    }
  }
}
