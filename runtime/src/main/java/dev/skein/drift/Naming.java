package dev.skein.drift;

import dev.skein.catalogue.Catalogue;
import dev.skein.catalogue.Folding;
import dev.skein.dialect.QualifiedName;
import dev.skein.operation.Database;
import java.util.List;

/**
 * What tells names apart, whoever wrote them.
 *
 * @param database whose names they are
 * @param defaultSchema the schema of a name without one, as stored
 * @param tableNames the case of the names of tables and sequences
 * @param partNames the case of other names
 */
record Naming(Database database, String defaultSchema, Folding tableNames, Folding partNames) {

  static Naming of(Catalogue catalogue) {
    return new Naming(
        catalogue.database(),
        catalogue.defaultSchema(),
        catalogue.tableNames(),
        catalogue.partNames());
  }

  /** Tells a table or sequence, as a migration names it, from all others. */
  List<String> tableKey(String written) {
    QualifiedName name = QualifiedName.of(written);
    boolean schemas = database == Database.H2 || database == Database.POSTGRESQL;
    return List.of(
        schemas && !name.schema().isEmpty()
            ? tableNames.keyOfWritten(name.schema())
            : tableNames.key(defaultSchema),
        tableNames.keyOfWritten(name.local()));
  }

  /** Tells a table or sequence, as the catalogue names it, from all others. */
  List<String> tableKey(String schema, String stored) {
    return List.of(tableNames.key(schema), tableNames.key(stored));
  }

  List<String> partKeys(List<String> written) {
    return written.stream().map(partNames::keyOfWritten).toList();
  }

  /** A name of the catalogue for a person. */
  String shownTable(String schema, String stored) {
    return (schema.equals(defaultSchema) ? "" : tableNames.shown(schema) + ".")
        + tableNames.shown(stored);
  }

  /** A name of a migration for a person. */
  static String shown(String written) {
    return written.replace("`", "");
  }
}
