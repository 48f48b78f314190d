package dev.skein.testsupport;

import dev.skein.operation.Database;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;

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
}
