package dev.skein.dialect;

import dev.skein.operation.Database;

/** H2 keeps the contract. */
class H2DialectTest extends DialectContract {

  H2DialectTest() {
    super(Database.H2, "h2.sql");
  }
}
