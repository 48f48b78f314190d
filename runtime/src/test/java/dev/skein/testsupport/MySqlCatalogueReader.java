package dev.skein.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * MySQL's catalogue. A unique index is a unique constraint there, primary keys have no names, and
 * Hibernate's sequences are tables with the one column {@code next_val}.
 */
class MySqlCatalogueReader extends CatalogueReader {

  static final String OWN_SCHEMAS = "('mysql', 'sys', 'information_schema', 'performance_schema')";

  private final String database;

  MySqlCatalogueReader(Connection connection) throws SQLException {
    super(connection);
    this.database = connection.getCatalog();
  }

  @Override
  String tables() {
    return """
    select table_schema as schema_name, table_name as table_name,
      nullif(table_comment, '') as table_comment
    from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in %s
    """
        .formatted(OWN_SCHEMAS);
  }

  @Override
  String columns() {
    return """
    select table_schema as schema_name, table_name as table_name, column_name as column_name,
      column_type as column_type, is_nullable as is_nullable,
      case when extra like '%%auto_increment%%' then 'auto_increment' end as identity,
      concat(%s, case when extra like '%%on update%%' then concat(' ', extra) else '' end)
        as default_sql,
      nullif(generation_expression, '') as `generated`,
      nullif(column_comment, '') as column_comment
    from information_schema.columns
    where table_schema not in %s
    order by table_schema, table_name, ordinal_position
    """
        .formatted(defaultSql(), OWN_SCHEMAS);
  }

  /** The default of a column, or NULL for none. */
  String defaultSql() {
    return "column_default";
  }

  @Override
  List<Map<String, @Nullable String>> parts() throws SQLException {
    return facts.query(
        indexes() + " union all " + foreignKeys() + checks() + " order by 1, 2, 3, 4, 5");
  }

  private static String indexes() {
    return """
    select table_schema as schema_name, table_name as table_name,
      case when index_name = 'PRIMARY' then 'PRIMARY_KEY' when non_unique = 0 then 'UNIQUE'
        else 'INDEX' end as part_kind,
      index_name as part_name, seq_in_index as pos, column_name as column_name,
      case collation when 'D' then 'YES' else 'NO' end as is_descending,
      null as ref_schema_name, null as ref_table_name, null as ref_column_name,
      concat(case index_type when 'BTREE' then '' else index_type end,
        coalesce(concat(' prefix ', sub_part), '')) as detail
    from information_schema.statistics
    where table_schema not in %s
    """
        .formatted(OWN_SCHEMAS);
  }

  private static String foreignKeys() {
    return """
    select k.table_schema, k.table_name, 'FOREIGN_KEY', k.constraint_name, k.ordinal_position,
      k.column_name, 'NO', k.referenced_table_schema, k.referenced_table_name,
      k.referenced_column_name,
      concat('on delete ', r.delete_rule, ' on update ', r.update_rule)
    from information_schema.key_column_usage k
    join information_schema.referential_constraints r
      on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
      and r.table_name = k.table_name
    where k.referenced_table_name is not null
    """;
  }

  /** What MySQL 8.0.12 reads of checks it forgets. */
  String checks() {
    return "";
  }

  @Override
  String sequences() {
    return "select null as schema_name, null as sequence_name, null as definition from dual where 1 = 0";
  }

  @Override
  Catalogue read() throws SQLException {
    return SequenceTables.apart(super.read(), facts);
  }

  @Override
  String defaultSchema() {
    return database;
  }

  /** Nothing is folded; what is not in lower case shows so between back quotes. */
  @Override
  String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
