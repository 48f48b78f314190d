package dev.skein.testsupport;

import java.sql.Connection;
import java.util.Locale;

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
  String parts() {
    // H2 2.5 goes on telling a column's former name in KEY_COLUMN_USAGE, so that is then taken from
    // the constraint's index. IS_GENERATED: an index that H2 made by itself to serve a constraint.
    return """
    with keys as (
      select k.*, coalesce(x.column_name, i.column_name, k.column_name) as present_name
      from information_schema.key_column_usage k
      join information_schema.table_constraints c
        on c.constraint_schema = k.constraint_schema and c.constraint_name = k.constraint_name
      left join information_schema.columns x
        on x.table_schema = k.table_schema and x.table_name = k.table_name
        and x.column_name = k.column_name
      left join information_schema.index_columns i
        on i.index_schema = c.index_schema and i.index_name = c.index_name
        and i.ordinal_position = k.ordinal_position)
    select c.table_schema as schema_name, c.table_name,
      replace(c.constraint_type, ' ', '_') as part_kind, c.constraint_name as part_name,
      k.ordinal_position as pos, k.present_name as column_name, 'NO' as is_descending,
      rk.table_schema as ref_schema_name, rk.table_name as ref_table_name,
      rk.present_name as ref_column_name,
      coalesce(
        'on delete ' || r.delete_rule || ' on update ' || r.update_rule,
        cc.check_clause) as detail
    from information_schema.table_constraints c
    left join keys k
      on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
    left join information_schema.referential_constraints r
      on r.constraint_schema = c.constraint_schema and r.constraint_name = c.constraint_name
    left join keys rk
      on rk.constraint_schema = r.unique_constraint_schema
      and rk.constraint_name = r.unique_constraint_name
      and rk.ordinal_position = k.position_in_unique_constraint
    left join information_schema.check_constraints cc
      on cc.constraint_schema = c.constraint_schema and cc.constraint_name = c.constraint_name
    where c.table_schema <> 'INFORMATION_SCHEMA'
    union all
    select i.table_schema, i.table_name,
      case i.index_type_name when 'UNIQUE INDEX' then 'UNIQUE_INDEX' else 'INDEX' end,
      i.index_name, c.ordinal_position, c.column_name,
      case c.ordering_specification when 'DESC' then 'YES' else 'NO' end,
      null, null, null, null
    from information_schema.indexes i
    join information_schema.index_columns c
      on c.index_schema = i.index_schema and c.index_name = i.index_name
    where i.table_schema <> 'INFORMATION_SCHEMA' and not i.is_generated
    order by 1, 2, 3, 4, 5
    """;
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
