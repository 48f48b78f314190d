package dev.skein.catalogue;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** PostgreSQL's own catalogue, which tells more than its INFORMATION_SCHEMA, and faster. */
final class PostgresReader extends CatalogueReader {

  /** An extension's tables are its own affair, and a partition is its table's. */
  private static final String TABLES =
      """
      t.relkind in ('r', 'p') and t.relpersistence <> 't' and not t.relispartition
        and n.nspname in %s
        and not exists (
          select from pg_depend e
          where e.classid = 'pg_class'::regclass and e.objid = t.oid and e.deptype = 'e')
      """;

  PostgresReader(Connection connection, String defaultSchema) {
    super(connection, defaultSchema);
  }

  @Override
  Database database() {
    return Database.POSTGRESQL;
  }

  @Override
  Folding tableNames() {
    return Folding.LOWER;
  }

  @Override
  Folding partNames() {
    return Folding.LOWER;
  }

  private String ours() {
    return TABLES.formatted(schemas());
  }

  @Override
  List<Row> tables() throws SQLException {
    return query(
        """
        select n.nspname as schema_name, t.relname as table_name,
          obj_description(t.oid, 'pg_class') as table_comment
        from pg_class t join pg_namespace n on n.oid = t.relnamespace
        where %s
        """
            .formatted(ours()));
  }

  @Override
  List<Row> columns() throws SQLException {
    return query(
        """
        select n.nspname as schema_name, t.relname as table_name, a.attname as column_name,
          format_type(a.atttypid, a.atttypmod) as column_type,
          case when a.attnotnull then 'NO' else 'YES' end as is_nullable,
          case when a.attidentity in ('a', 'd') then 'YES' else 'NO' end as is_identity,
          case a.attgenerated when '' then pg_get_expr(d.adbin, d.adrelid) end as default_sql,
          case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end as generated,
          col_description(t.oid, a.attnum) as column_comment
        from pg_class t
        join pg_namespace n on n.oid = t.relnamespace
        join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
        where %s
        order by n.nspname, t.relname, a.attnum
        """
            .formatted(ours()));
  }

  @Override
  List<Row> parts() throws SQLException {
    return query(constraints() + " union all " + indexes() + " order by 1, 2, 3, 4, 5");
  }

  private String constraints() {
    return """
    select n.nspname as schema_name, t.relname as table_name,
      case c.contype when 'p' then 'PRIMARY_KEY' when 'u' then 'UNIQUE'
        when 'f' then 'FOREIGN_KEY' else 'CHECK' end as part_kind,
      c.conname as part_name, k.pos,
      case when c.contype <> 'c' then a.attname end as column_name, 'NO' as is_descending,
      rn.nspname as ref_schema_name, r.relname as ref_table_name, ra.attname as ref_column_name,
      %s as on_delete, %s as on_update,
      case c.contype when 'c' then pg_get_expr(c.conbin, c.conrelid) else '' end
        || case when c.condeferrable then ' deferrable' else '' end
        || case when c.convalidated then '' else ' not valid' end as detail
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    join pg_namespace n on n.oid = t.relnamespace
    left join lateral unnest(c.conkey, c.confkey) with ordinality k(col, ref, pos)
      on c.contype <> 'c'
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = k.col
    left join pg_class r on r.oid = c.confrelid
    left join pg_namespace rn on rn.oid = r.relnamespace
    left join pg_attribute ra on ra.attrelid = r.oid and ra.attnum = k.ref
    where c.contype in ('p', 'u', 'f', 'c') and %s
    """
        .formatted(action("c.confdeltype"), action("c.confupdtype"), ours());
  }

  private static String action(String column) {
    return "case "
        + column
        + " when 'a' then 'NO ACTION' when 'r' then 'RESTRICT' when 'c' then 'CASCADE'"
        + " when 'n' then 'SET NULL' else 'SET DEFAULT' end";
  }

  private String indexes() {
    return """
    select n.nspname, t.relname,
      case when i.indisunique then 'UNIQUE_INDEX' else 'INDEX' end, x.relname, k.pos,
      coalesce(a.attname, pg_get_indexdef(x.oid, k.pos::int, true)),
      case when i.indoption[k.pos - 1] & 1 = 1 then 'YES' else 'NO' end,
      null, null, null, null, null,
      concat(
        case when m.amname <> 'btree' then 'using ' || m.amname end,
        ' where ' || pg_get_expr(i.indpred, i.indrelid),
        case when not i.indisvalid then ' invalid' end)
    from pg_index i
    join pg_class x on x.oid = i.indexrelid
    join pg_am m on m.oid = x.relam
    join pg_class t on t.oid = i.indrelid
    join pg_namespace n on n.oid = t.relnamespace
    cross join lateral generate_series(1, i.indnkeyatts) k(pos)
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[k.pos - 1]
    where %s
      and not exists (
        select from pg_constraint c
        where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
    """
        .formatted(ours());
  }

  @Override
  List<Row> sequences() throws SQLException {
    // One behind a serial column depends on it, and one behind an identity column is no object of
    // its own.
    return query(
        """
        select n.nspname as schema_name, c.relname as sequence_name,
          s.seqstart as start_value, s.seqincrement as increment,
          case when exists (
            select from pg_depend d
            where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'e'))
            then 'YES' else 'NO' end as is_owned
        from pg_sequence s
        join pg_class c on c.oid = s.seqrelid
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in %s and c.relpersistence <> 't'
          and not exists (
            select from pg_depend d
            where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'i')
        """
            .formatted(schemas()));
  }
}
