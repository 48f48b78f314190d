package dev.skein.dialect;

import dev.skein.operation.Database;

/** Where PostgreSQL differs from the standard. */
final class PostgresDialect extends StandardDialect {

  private static final Identifiers NAMES = new Identifiers(Database.POSTGRESQL, '"', 63, true);
  private static final Literals LITERALS = new PostgresLiterals();
  private static final StandardTypes TYPES = new PostgresTypes(NAMES, LITERALS);
  private static final Definitions DEFINITIONS = new Definitions(NAMES, TYPES);

  PostgresDialect() {
    super(
        NAMES,
        LITERALS,
        DEFINITIONS,
        new PostgresColumnChanges(NAMES, LITERALS, TYPES, DEFINITIONS));
  }

  @Override
  public boolean hasTransactionalDdl() {
    return true;
  }
}
