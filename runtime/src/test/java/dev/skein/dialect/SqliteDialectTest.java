package dev.skein.dialect;

import dev.skein.operation.Database;

/** SQLite keeps the contract. */
class SqliteDialectTest extends DialectContract {

  SqliteDialectTest() {
    super(Database.SQLITE, "sqlite.sql");
  }
}
