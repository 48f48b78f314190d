package dev.skein.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** H2's catalogue: the standard's INFORMATION_SCHEMA with additions. */
final class H2CatalogueReader extends CatalogueReader {

  H2CatalogueReader(Connection connection) {
    super(connection);
  }

  @Override
  String tables() {
    return """
    select table_schema as schema_name, table_name, remarks as table_comment
    from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema <> 'INFORMATION_SCHEMA'
    """;
  }

  @Override
  String columns() {
    // DATA_TYPE_SQL would tell float(24) and real apart, which H2 does not.
    return """
    select table_schema as schema_name, table_name, column_name, is_nullable,
      case when data_type in ('REAL', 'DOUBLE PRECISION') then data_type
        else replace(replace(
          data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier),
          'FLOAT(24)', 'REAL'), 'FLOAT(53)', 'DOUBLE PRECISION') end as column_type,
      lower(identity_generation) as identity, column_default as default_sql,
      generation_expression as generated, remarks as column_comment
    from information_schema.columns
    where table_schema <> 'INFORMATION_SCHEMA'
    order by table_schema, table_name, ordinal_position
    """;
  }

  @Override
  List<Map<String, @Nullable String>> parts() throws SQLException {
    return new H2Parts(facts).rows();
  }

  @Override
  String sequences() {
    return """
    select sequence_schema as schema_name, sequence_name,
      'start ' || start_value || ' increment ' || increment as definition
    from information_schema.sequences
    """;
  }

  @Override
  String defaultSchema() {
    return "PUBLIC";
  }

  @Override
  String folded(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
