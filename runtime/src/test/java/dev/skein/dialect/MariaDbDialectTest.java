package dev.skein.dialect;

import dev.skein.operation.Database;

/** MariaDB keeps the contract. */
class MariaDbDialectTest extends DialectContract {

  MariaDbDialectTest() {
    super(Database.MARIADB, "mariadb.sql");
  }
}
