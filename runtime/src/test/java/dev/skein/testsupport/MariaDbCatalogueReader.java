package dev.skein.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeMap;

/** MariaDB's catalogue, which knows checks, and sequences as a kind of table. */
final class MariaDbCatalogueReader extends MySqlCatalogueReader {

  MariaDbCatalogueReader(Connection connection) throws SQLException {
    super(connection);
  }

  /** A column that may hold NULL and has not even that as its default wants a value. */
  @Override
  String defaultSql() {
    return """
    case when column_default = 'NULL' then null
      when column_default is null and is_nullable = 'YES' and extra = '' then 'none'
      else column_default end\
    """;
  }

  @Override
  String checks() {
    return """
    union all
    select constraint_schema, table_name, 'CHECK', constraint_name, 1, null, 'NO',
      null, null, null, check_clause
    from information_schema.check_constraints where constraint_schema not in %s
    """
        .formatted(OWN_SCHEMAS);
  }

  @Override
  String sequences() {
    return """
    select table_schema as schema_name, table_name as sequence_name, '' as definition
    from information_schema.tables where table_type = 'SEQUENCE'
    """;
  }

  @Override
  Catalogue read() throws SQLException {
    Catalogue catalogue = super.read();
    var sequences = new TreeMap<String, String>();
    for (String name : catalogue.sequences().keySet()) {
      for (var row : facts.query("select start_value, increment, cache_size from " + name)) {
        sequences.put(
            name,
            "start %s increment %s cache %s"
                .formatted(row.get("start_value"), row.get("increment"), row.get("cache_size")));
      }
    }
    return new Catalogue(catalogue.tables(), sequences);
  }
}
