package dev.skein.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own catalogue, which tells more than its INFORMATION_SCHEMA. */
final class PostgresCatalogueReader extends CatalogueReader {

  private static final Pattern TEXT_CAST =
      Pattern.compile("::(text|character varying(\\(\\d+\\))?)(\\[\\])?");

  private static final Pattern NEEDLESS_PARENTHESES =
      Pattern.compile("(?<!\\w)\\((\\w+|'(?:[^']|'')*'|ARRAY\\[[^\\[\\]]*\\])\\)");

  PostgresCatalogueReader(Connection connection) {
    super(connection);
  }

  @Override
  String tables() {
    return """
    select n.nspname as schema_name, t.relname as table_name,
      obj_description(t.oid, 'pg_class') as table_comment
    from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where t.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$)'
    """;
  }

  @Override
  String columns() {
    return """
    select n.nspname as schema_name, t.relname as table_name, a.attname as column_name,
      format_type(a.atttypid, a.atttypmod) as column_type,
      case when a.attnotnull then 'NO' else 'YES' end as is_nullable,
      case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as identity,
      case a.attgenerated when '' then pg_get_expr(d.adbin, d.adrelid) end as default_sql,
      case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end as generated,
      col_description(t.oid, a.attnum) as column_comment
    from pg_class t
    join pg_namespace n on n.oid = t.relnamespace
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
    where t.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$)'
    order by n.nspname, t.relname, a.attnum
    """;
  }

  @Override
  List<Map<String, @Nullable String>> parts() throws SQLException {
    return facts.query(constraints() + " union all " + indexes() + " order by 1, 2, 3, 4, 5");
  }

  private static String constraints() {
    return """
    select n.nspname as schema_name, t.relname as table_name,
      case c.contype when 'p' then 'PRIMARY_KEY' when 'u' then 'UNIQUE'
        when 'f' then 'FOREIGN_KEY' else 'CHECK' end as part_kind,
      c.conname as part_name, k.pos, a.attname as column_name, 'NO' as is_descending,
      rn.nspname as ref_schema_name, r.relname as ref_table_name, ra.attname as ref_column_name,
      case c.contype when 'c' then pg_get_constraintdef(c.oid) when 'f'
        then 'on delete ' || %s || ' on update ' || %s end
        || case when c.condeferrable then ' deferrable' else '' end
        || case when c.convalidated then '' else ' not valid' end as detail
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    join pg_namespace n on n.oid = t.relnamespace
    left join lateral unnest(c.conkey, c.confkey) with ordinality k(col, ref, pos) on true
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = k.col
    left join pg_class r on r.oid = c.confrelid
    left join pg_namespace rn on rn.oid = r.relnamespace
    left join pg_attribute ra on ra.attrelid = r.oid and ra.attnum = k.ref
    where c.contype in ('p', 'u', 'f', 'c') and n.nspname !~ '^(pg_|information_schema$)'
    """
        .formatted(action("c.confdeltype"), action("c.confupdtype"));
  }

  private static String action(String column) {
    return "case "
        + column
        + " when 'a' then 'NO ACTION' when 'r' then 'RESTRICT' when 'c' then 'CASCADE'"
        + " when 'n' then 'SET NULL' else 'SET DEFAULT' end";
  }

  private static String indexes() {
    return """
    select n.nspname, t.relname,
      case when i.indisunique then 'UNIQUE_INDEX' else 'INDEX' end, x.relname, k.pos,
      coalesce(a.attname, pg_get_indexdef(x.oid, k.pos::int, true)),
      case when i.indoption[k.pos - 1] & 1 = 1 then 'YES' else 'NO' end,
      null, null, null,
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
    where n.nspname !~ '^(pg_|information_schema$)'
      and not exists (
        select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))
    """;
  }

  @Override
  String sequences() {
    // A sequence behind an identity or serial column depends on it.
    return """
    select n.nspname as schema_name, c.relname as sequence_name,
      'start ' || s.seqstart || ' increment ' || s.seqincrement as definition
    from pg_sequence s
    join pg_class c on c.oid = s.seqrelid
    join pg_namespace n on n.oid = c.relnamespace
    where not exists (
      select from pg_depend d
      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('i', 'a'))
    """;
  }

  /** A change of a column's type leaves casts in its checks, and parentheses around them. */
  @Override
  String comparable(String detail) {
    String text = TEXT_CAST.matcher(detail).replaceAll("");
    String fewer = NEEDLESS_PARENTHESES.matcher(text).replaceAll("$1");
    return fewer.equals(detail) ? detail : comparable(fewer);
  }

  @Override
  String defaultSchema() {
    return "public";
  }

  @Override
  String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
