package dev.skein.testsupport;

import dev.skein.operation.Database;

/** One kind of server, started when first asked for and then kept for the whole JVM. */
interface TestServer {

  /** An empty database that nobody else uses. */
  TestDatabase fresh();

  static TestServer of(Database kind) {
    return switch (kind) {
      case H2 -> new H2Server();
      case POSTGRESQL -> new PostgresServer();
      case MYSQL -> MySqlServer.POOL;
      case MARIADB -> MariaDbServer.POOL;
      case SQLITE -> new SqliteServer();
      default -> throw new IllegalArgumentException("No test server for " + kind.displayName());
    };
  }
}
