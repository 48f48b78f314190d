package dev.skein.dialect;

/** Definitions that H2 reads in its own way. */
final class H2Definitions extends Definitions {

  H2Definitions(Identifiers names, StandardTypes types) {
    super(names, types);
  }

  /** H2 looks for a table without a schema in the schema of the table that points to it. */
  @Override
  String referenced(String table, String referencedTable) {
    boolean elsewhere =
        !Identifiers.schema(table).isEmpty() && Identifiers.schema(referencedTable).isEmpty();
    return (elsewhere ? "public." : "") + super.referenced(table, referencedTable);
  }
}
