package dev.skein.dialect;

import dev.skein.operation.Database;

/** PostgreSQL keeps the contract. */
class PostgresDialectTest extends DialectContract {

  PostgresDialectTest() {
    super(Database.POSTGRESQL, "postgresql.sql");
  }
}
