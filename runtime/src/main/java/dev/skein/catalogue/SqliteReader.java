package dev.skein.catalogue;

import dev.skein.operation.Database;
import dev.skein.stored.ConstraintText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SQLite's catalogue: its pragmas as tables, and for what only the text of a table tells (the names
 * of constraints, and checks) that text.
 */
final class SqliteReader extends CatalogueReader {

  /** What is kept for a virtual table stands beside it, its name in front. */
  private static final String TABLES =
      """
      (select name, sql from sqlite_master t where type = 'table'
        and name not like 'sqlite!_%' escape '!'
        and not exists (
          select 1 from sqlite_master v
          where v.type = 'table' and v.sql like 'create virtual table%'
            and (t.name = v.name or substr(t.name, 1, length(v.name) + 1) = v.name || '_')))
      """;

  private final Map<String, SqliteConstraints> constraints = new HashMap<>();

  SqliteReader(Connection connection) {
    super(connection, "");
  }

  @Override
  Database database() {
    return Database.SQLITE;
  }

  @Override
  Folding tableNames() {
    return Folding.IGNORED;
  }

  @Override
  Folding partNames() {
    return Folding.IGNORED;
  }

  @Override
  List<Row> tables() throws SQLException {
    return query(
        "select '' as schema_name, name as table_name, null as table_comment, sql from " + TABLES);
  }

  @Override
  List<Row> columns() throws SQLException {
    return query(
        """
        select '' as schema_name, m.name as table_name, c.name as column_name,
          c.type as column_type, case c."notnull" when 1 then 'NO' else 'YES' end as is_nullable,
          'NO' as is_identity, c.dflt_value as default_sql,
          case c.hidden when 2 then 'virtual' when 3 then 'stored' end as generated,
          null as column_comment
        from %s m join pragma_table_xinfo(m.name) c
        order by m.name, c.cid
        """
            .formatted(TABLES));
  }

  @Override
  List<Row> parts() throws SQLException {
    for (Row row : tables()) {
      constraints.put(row.text("table_name"), SqliteConstraints.in(row.text("sql")));
    }
    List<Row> rows = new ArrayList<>();
    rows.addAll(named("primary", primaryKeys()));
    rows.addAll(indexes());
    rows.addAll(named("unique", uniques()));
    rows.addAll(named("foreign", foreignKeys()));
    constraints.forEach((table, texts) -> rows.addAll(checks(table, texts)));
    return rows;
  }

  @Override
  List<Row> sequences() {
    return List.of();
  }

  private List<Row> primaryKeys() throws SQLException {
    return query(
        """
        select '' as schema_name, m.name as table_name, 'PRIMARY_KEY' as part_kind,
          '' as part_id, c.name as column_name
        from %s m join pragma_table_info(m.name) c where c.pk > 0
        order by m.name, c.pk
        """
            .formatted(TABLES));
  }

  private List<Row> uniques() throws SQLException {
    return query(index("i.origin = 'u'"));
  }

  private List<Row> indexes() throws SQLException {
    return query(index("i.origin = 'c'"));
  }

  private static String index(String which) {
    return """
    select '' as schema_name, m.name as table_name,
      case when i.origin = 'u' then 'UNIQUE' when i."unique" then 'UNIQUE_INDEX' else 'INDEX' end
        as part_kind,
      case i.origin when 'c' then i.name end as part_name, i.name as part_id,
      coalesce(x.name, '?') as column_name,
      case x."desc" when 1 then 'YES' else 'NO' end as is_descending,
      case i.partial when 1 then 'where' end as detail
    from %s m join pragma_index_list(m.name) i join pragma_index_xinfo(i.name) x
    where x.key = 1 and %s
    order by m.name, i.name, x.seqno
    """
        .formatted(TABLES, which);
  }

  /** They are numbered from the last to the first. */
  private List<Row> foreignKeys() throws SQLException {
    return query(
        """
        select '' as schema_name, m.name as table_name, 'FOREIGN_KEY' as part_kind,
          f.id as part_id, f."from" as column_name, '' as ref_schema_name,
          f."table" as ref_table_name,
          coalesce(f."to",
            (select name from pragma_table_info(f."table") where pk = f.seq + 1), '?')
            as ref_column_name,
          f.on_delete, f.on_update
        from %s m join pragma_foreign_key_list(m.name) f
        order by m.name, f.id desc, f.seq
        """
            .formatted(TABLES));
  }

  private static List<Row> checks(String table, SqliteConstraints texts) {
    List<Row> rows = new ArrayList<>();
    for (ConstraintText check : texts.checks()) {
      rows.add(
          new Row(Map.of())
              .with("schema_name", "")
              .with("table_name", table)
              .with("part_kind", "CHECK")
              .with("part_name", check.name())
              .with("part_id", String.valueOf(rows.size()))
              .with("detail", check.text().replaceFirst("(?is)^.*?\\bcheck\\s*(?=\\()", "")));
    }
    return rows;
  }

  /** Keys with the names that only the text of their table tells. */
  private List<Row> named(String keyword, List<Row> rows) {
    Map<List<String>, List<Row>> keys = new LinkedHashMap<>();
    for (Row row : rows) {
      keys.computeIfAbsent(
              List.of(row.text("table_name"), row.text("part_id")), key -> new ArrayList<>())
          .add(row);
    }
    List<Row> named = new ArrayList<>();
    keys.forEach(
        (key, ofKey) -> {
          List<String> columns = ofKey.stream().map(row -> row.text("column_name")).toList();
          SqliteConstraints texts = constraints.get(key.get(0));
          String name = texts == null ? null : texts.takeName(keyword, columns);
          ofKey.forEach(row -> named.add(row.with("part_name", name)));
        });
    return named;
  }
}
