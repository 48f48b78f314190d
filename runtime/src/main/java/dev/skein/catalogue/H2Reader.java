package dev.skein.catalogue;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;

/** H2's catalogue: the standard's INFORMATION_SCHEMA with additions. */
final class H2Reader extends CatalogueReader {

  private final Connection connection;

  H2Reader(Connection connection, String defaultSchema) {
    super(connection, defaultSchema);
    this.connection = connection;
  }

  @Override
  Database database() {
    return Database.H2;
  }

  /** Its URL may say how names are kept. */
  @Override
  Folding tableNames() throws SQLException {
    DatabaseMetaData settings = connection.getMetaData();
    if (settings.storesUpperCaseIdentifiers()) {
      return Folding.UPPER;
    }
    if (settings.storesLowerCaseIdentifiers()) {
      return Folding.LOWER;
    }
    return settings.supportsMixedCaseIdentifiers() ? Folding.KEPT : Folding.IGNORED;
  }

  @Override
  Folding partNames() throws SQLException {
    return tableNames();
  }

  @Override
  List<Row> tables() throws SQLException {
    return query(
        """
        select table_schema as schema_name, table_name, remarks as table_comment
        from information_schema.tables
        where table_type = 'BASE TABLE' and storage_type not like '%%TEMPORARY'
          and table_schema in %s
        """
            .formatted(schemas()));
  }

  @Override
  List<Row> columns() throws SQLException {
    // DATA_TYPE_SQL would tell float(24) and real apart, which H2 does not.
    return query(
        """
        select table_schema as schema_name, table_name, column_name, is_nullable,
          case when data_type in ('REAL', 'DOUBLE PRECISION') then data_type
            else data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier) end
            as column_type,
          is_identity, column_default as default_sql,
          generation_expression as generated, remarks as column_comment
        from information_schema.columns
        where table_schema in %s
        order by table_schema, table_name, ordinal_position
        """
            .formatted(schemas()));
  }

  @Override
  List<Row> parts() throws SQLException {
    return H2Parts.read(connection, schemas());
  }

  @Override
  List<Row> sequences() throws SQLException {
    return query(
        """
        select sequence_schema as schema_name, sequence_name, start_value, increment,
          'NO' as is_owned
        from information_schema.sequences where sequence_schema in %s
        """
            .formatted(schemas()));
  }
}
