package dev.skein.testsupport;

import dev.skein.operation.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL from embedded binaries, one process per JVM. */
final class PostgresServer implements TestServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** Names of emptied databases: to create and drop one takes a second on a busy machine. */
  private static final Queue<String> EMPTY = new ConcurrentLinkedQueue<>();

  @Override
  public TestDatabase fresh() {
    String name = EMPTY.poll();
    return name == null ? create() : database(name);
  }

  private static TestDatabase create() {
    String name = "skein_" + DATABASES.incrementAndGet();
    TestDatabase.execute(dataSource("postgres"), "create database " + name);
    return database(name);
  }

  private static TestDatabase database(String name) {
    return new TestDatabase(
        Database.POSTGRESQL,
        Running.SERVER.getJdbcUrl("postgres", name),
        "postgres",
        "",
        dataSource(name),
        database -> empty(database, name));
  }

  private static void empty(TestDatabase database, String name) {
    // A connection that a test forgot would make this wait for ever.
    database.execute("set lock_timeout = '10s'", DROP_SCHEMAS, "create schema public");
    EMPTY.add(name);
  }

  private static final String DROP_SCHEMAS =
      """
      do $$
      declare name text;
      begin
        for name in select nspname from pg_namespace
          where nspname !~ '^(pg_|information_schema$)'
        loop
          execute format('drop schema %I cascade', name);
        end loop;
      end $$
      """;

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
