package dev.skein.testsupport;

import dev.skein.operation.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL from embedded binaries, one process per JVM. */
final class PostgresServer implements TestServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  @Override
  public TestDatabase fresh() {
    String name = "skein_" + DATABASES.incrementAndGet();
    administer("create database " + name);
    return new TestDatabase(
        Database.POSTGRESQL,
        Running.SERVER.getJdbcUrl("postgres", name),
        "postgres",
        "",
        dataSource(name),
        database -> administer("drop database " + name + " with (force)"));
  }

  private static void administer(String sql) {
    TestDatabase.execute(dataSource("postgres"), sql);
  }

  private static PGSimpleDataSource dataSource(String database) {
    var dataSource = new PGSimpleDataSource();
    dataSource.setURL(Running.SERVER.getJdbcUrl("postgres", database));
    return dataSource;
  }

  /** The server; it stops when the JVM does. */
  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            // Under LANG=C the server would take SQL_ASCII.
            .setLocaleConfig("encoding", "UTF-8")
            // Nothing in a test has to outlive a power cut.
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("synchronous_commit", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL did not start", e);
      }
    }
  }
}
