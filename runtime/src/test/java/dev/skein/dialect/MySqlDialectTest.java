package dev.skein.dialect;

import dev.skein.operation.Database;

/** MySQL keeps the contract. */
class MySqlDialectTest extends DialectContract {

  MySqlDialectTest() {
    super(Database.MYSQL, "mysql.sql");
  }
}
