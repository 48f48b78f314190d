package dev.skein.catalogue;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * MySQL's catalogue. A unique index is a unique constraint there, primary keys have no names, and
 * Hibernate's sequences are tables with the one column {@code next_val}.
 */
class MySqlReader extends CatalogueReader {

  private final Connection connection;

  MySqlReader(Connection connection, String defaultSchema) {
    super(connection, defaultSchema);
    this.connection = connection;
  }

  @Override
  Database database() {
    return Database.MYSQL;
  }

  /** Tables are files, and the server may fold or ignore their case. */
  @Override
  final Folding tableNames() throws SQLException {
    String setting = query("select @@lower_case_table_names as setting").get(0).text("setting");
    return setting.equals("0") ? Folding.KEPT : Folding.IGNORED;
  }

  @Override
  final Folding partNames() {
    return Folding.IGNORED;
  }

  @Override
  final String literal(String text) {
    return super.literal(text.replace("\\", "\\\\"));
  }

  @Override
  final List<Row> tables() throws SQLException {
    return query(
        """
        select table_schema as schema_name, table_name as table_name,
          nullif(table_comment, '') as table_comment
        from information_schema.tables
        where table_type in ('BASE TABLE', 'SYSTEM VERSIONED') and table_schema in %s
        """
            .formatted(schemas()));
  }

  @Override
  final List<Row> columns() throws SQLException {
    return query(
        """
        select table_schema as schema_name, table_name as table_name, column_name as column_name,
          column_type as column_type, is_nullable as is_nullable,
          case when extra like '%%auto_increment%%' then 'YES' else 'NO' end as is_identity,
          %s as default_sql, nullif(generation_expression, '') as `generated`,
          nullif(column_comment, '') as column_comment
        from information_schema.columns
        where table_schema in %s
        order by table_schema, table_name, ordinal_position
        """
            .formatted(defaultSql(), schemas()));
  }

  /** The default of a column as SQL: MySQL tells texts without their quotes. */
  String defaultSql() {
    return """
    case when column_default is null then null
      when extra like '%DEFAULT_GENERATED%' or column_default like 'CURRENT_TIMESTAMP%'
        or column_default like 'b''%'
        or data_type in ('tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float',
          'double', 'year') then column_default
      else quote(column_default) end\
    """;
  }

  @Override
  final List<Row> parts() throws SQLException {
    return query(indexes() + " union all " + foreignKeys() + checks() + " order by 1, 2, 3, 4, 5");
  }

  private String indexes() {
    return """
    select table_schema as schema_name, table_name as table_name,
      case when index_name = 'PRIMARY' then 'PRIMARY_KEY' when non_unique = 0 then 'UNIQUE'
        else 'INDEX' end as part_kind,
      index_name as part_name, seq_in_index as pos, coalesce(column_name, '?') as column_name,
      case collation when 'D' then 'YES' else 'NO' end as is_descending,
      null as ref_schema_name, null as ref_table_name, null as ref_column_name,
      null as on_delete, null as on_update,
      concat(case index_type when 'BTREE' then '' else index_type end,
        coalesce(concat(' prefix ', sub_part), '')) as detail
    from information_schema.statistics
    where table_schema in %s
    """
        .formatted(schemas());
  }

  private String foreignKeys() {
    return """
    select k.table_schema, k.table_name, 'FOREIGN_KEY', k.constraint_name, k.ordinal_position,
      k.column_name, 'NO', k.referenced_table_schema, k.referenced_table_name,
      k.referenced_column_name, r.delete_rule, r.update_rule, null
    from information_schema.key_column_usage k
    join information_schema.referential_constraints r
      on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
      and r.table_name = k.table_name
    where k.referenced_table_name is not null and k.table_schema in %1$s
      and k.constraint_schema in %1$s and r.constraint_schema in %1$s
    """
        .formatted(schemas());
  }

  @Override
  boolean tellsChecks() throws SQLException {
    return ServerVersion.of(connection).isAtLeast(8, 0, 16);
  }

  /** What goes on with a union, or nothing. */
  String checks() throws SQLException {
    return tellsChecks()
        ? """
        union all
        select t.table_schema, t.table_name, 'CHECK', t.constraint_name, 1, null, 'NO',
          null, null, null, null, null, c.check_clause
        from information_schema.table_constraints t
        join information_schema.check_constraints c
          on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
        where t.constraint_type = 'CHECK' and t.table_schema in %1$s and c.constraint_schema in %1$s
        """
            .formatted(schemas())
        : "";
  }

  @Override
  List<Row> sequences() throws SQLException {
    return List.of();
  }
}
