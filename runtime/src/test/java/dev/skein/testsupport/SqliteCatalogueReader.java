package dev.skein.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/**
 * SQLite's catalogue: its pragmas, and for what only the text of a table tells (the names of
 * constraints, and checks) functions over that text.
 */
final class SqliteCatalogueReader extends CatalogueReader {

  private static final Pattern PLAIN = Pattern.compile("[\\w$]+");

  private static final Set<String> RESERVED =
      Set.of("order", "select", "group", "table", "index", "values", "where", "from");

  SqliteCatalogueReader(Connection connection) throws SQLException {
    super(connection);
    create(connection, "constraint_name", this::constraintName);
    create(connection, "check_name", arguments -> checks(arguments, true));
    create(connection, "check_condition", arguments -> checks(arguments, false));
  }

  /** What a function makes of its arguments. */
  private interface Body extends java.util.function.Function<List<String>, @Nullable String> {}

  private static void create(Connection connection, String name, Body body) throws SQLException {
    Function.create(
        connection,
        name,
        new Function() {
          @Override
          protected void xFunc() throws SQLException {
            List<String> arguments = new java.util.ArrayList<>();
            for (int i = 0; i < args(); i++) {
              arguments.add(value_text(i));
            }
            String result = body.apply(arguments);
            if (result == null) {
              result();
            } else {
              result(result);
            }
          }
        });
  }

  /**
   * Of the constraint of a kind on columns, which are separated by commas. The last argument says
   * how many others of the kind stand before it on the same columns.
   */
  private @Nullable String constraintName(List<String> sqlKindColumnsAndBefore) {
    String columns = sqlKindColumnsAndBefore.get(2);
    return SqliteConstraint.in(sqlKindColumnsAndBefore.get(0)).stream()
        .filter(each -> each.kind().equals(sqlKindColumnsAndBefore.get(1)))
        .filter(each -> String.join(",", each.columns()).equalsIgnoreCase(columns))
        .skip(Long.parseLong(sqlKindColumnsAndBefore.get(3)))
        .findFirst()
        .map(SqliteConstraint::name)
        .orElse(null);
  }

  private static @Nullable String checks(List<String> sqlAndNumber, boolean name) {
    List<SqliteConstraint> checks =
        SqliteConstraint.in(sqlAndNumber.get(0)).stream()
            .filter(each -> each.kind().equals("check"))
            .toList();
    int number = Integer.parseInt(sqlAndNumber.get(1));
    if (number >= checks.size()) {
      return null;
    }
    SqliteConstraint check = checks.get(number);
    String unnamed = "unnamed_" + number;
    return name ? (check.name() == null ? unnamed : check.name()) : check.condition();
  }

  /** HT_.. and HTE_..: what Hibernate keeps rows in for the time of a bulk statement. */
  private static final String TABLES =
      """
      (select name, sql from sqlite_schema where type = 'table'
        and name not like 'sqlite!_%' escape '!' and name not like 'HT!_%' escape '!'
        and name not like 'HTE!_%' escape '!')
      """;

  @Override
  String tables() {
    return "select '' as schema_name, name as table_name, null as table_comment from " + TABLES;
  }

  @Override
  String columns() {
    // A primary key of the type INTEGER is the number of the row, which is never NULL.
    return """
    select '' as schema_name, m.name as table_name, c.name as column_name, c.type as column_type,
      case when c."notnull" = 1
          or c.pk = 1 and upper(c.type) = 'INTEGER'
            and (select max(k.pk) from pragma_table_info(m.name) k) = 1
        then 'NO' else 'YES' end as is_nullable,
      case when c.pk = 1 and m.sql like '%%autoincrement%%' then 'autoincrement' end as identity,
      c.dflt_value as default_sql,
      case c.hidden when 2 then 'virtual' when 3 then 'stored' end as generated,
      null as column_comment
    from %s m join pragma_table_xinfo(m.name) c
    order by m.name, c.cid
    """
        .formatted(TABLES);
  }

  /**
   * Constraints may share a name here, and foreign keys are numbered from the last to the first.
   */
  @Override
  List<Map<String, @Nullable String>> parts() throws SQLException {
    return facts.query(
        """
    with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n < 99),
    keys as (
      select m.name as table_name, m.sql, c.pk as pos, c.name as column_name,
        (select group_concat(k.name) from
          (select name from pragma_table_info(m.name) where pk > 0 order by pk) k) as all_columns
      from %1$s m join pragma_table_info(m.name) c where c.pk > 0),
    indexes as (
      select m.name as table_name, m.sql, i.name as part_name, i.origin, i."unique" as is_unique,
        x.seqno as pos, coalesce(x.name, 'expression') as column_name, x."desc" as is_desc,
        (select sql from sqlite_schema where type = 'index' and name = i.name) as index_sql,
        (select group_concat(k.name) from
          (select name from pragma_index_xinfo(i.name) where key = 1 order by seqno) k)
          as all_columns
      from %1$s m join pragma_index_list(m.name) i join pragma_index_xinfo(i.name) x
      where x.key = 1 and i.origin <> 'pk'),
    links as (
      select m.name as table_name, m.sql, f.id, f.seq as pos, f."from" as column_name,
        f."table" as ref_table_name, f.on_delete, f.on_update,
        coalesce(f."to",
          (select name from pragma_table_info(f."table") where pk = f.seq + 1)) as ref_column_name,
        (select group_concat(k."from") from
          (select "from" from pragma_foreign_key_list(m.name) where id = f.id order by seq) k)
          as all_columns
      from %1$s m join pragma_foreign_key_list(m.name) f),
    ranked as (
      select l.*,
        (select count(distinct b.id) from links b where b.table_name = l.table_name
          and b.all_columns = l.all_columns and b.id > l.id) as before
      from links l)
    select '' as schema_name, table_name, 'PRIMARY_KEY' as part_kind,
      coalesce(constraint_name(sql, 'primary key', all_columns, 0), 'unnamed') as part_name,
      0 as part_id, pos, column_name, 'NO' as is_descending, null as ref_schema_name, null as ref_table_name,
      null as ref_column_name, null as detail
    from keys
    union all
    select '', table_name,
      case when origin = 'u' then 'UNIQUE' when is_unique then 'UNIQUE_INDEX' else 'INDEX' end,
      case when origin = 'u' then coalesce(constraint_name(sql, 'unique', all_columns, 0), part_name)
        else part_name end,
      part_name, pos, column_name, case is_desc when 1 then 'YES' else 'NO' end, null, null, null,
      case when instr(lower(index_sql), ' where ') > 0
        then substr(index_sql, instr(lower(index_sql), ' where ') + 1) end
    from indexes
    union all
    select '', table_name, 'FOREIGN_KEY',
      coalesce(constraint_name(sql, 'foreign key', all_columns, before), 'unnamed_' || id),
      id, pos, column_name, 'NO', '', ref_table_name, ref_column_name,
      'on delete ' || on_delete || ' on update ' || on_update
    from ranked
    union all
    select '', m.name, 'CHECK', check_name(m.sql, n), n, 0, null, 'NO', null, null, null,
      check_condition(m.sql, n)
    from %1$s m join numbers where check_name(m.sql, n) is not null
    order by 1, 2, 3, 4, 5, 6
    """
            .formatted(TABLES));
  }

  @Override
  Catalogue read() throws SQLException {
    return SequenceTables.apart(super.read(), facts);
  }

  @Override
  String sequences() {
    return "select null as schema_name where false";
  }

  @Override
  String defaultSchema() {
    return "";
  }

  /** Hibernate puts a condition of its own between one more pair of parentheses. */
  @Override
  String comparable(String detail) {
    return comparableText(detail);
  }

  /** A condition in the words of a person, as if it had been read. */
  static String comparableCondition(String condition) {
    return comparableText(String.join(" ", SqliteConstraint.words(condition)));
  }

  private static String comparableText(String detail) {
    String inner = detail.replaceAll("^\\( (.*) \\)$", "$1");
    String plain = isClosed(inner) ? inner : detail;
    return plain.replaceAll(" ?([(),]|<>|[<>=]+) ?", "$1").replace('"', '`');
  }

  private static boolean isClosed(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  /** SQLite folds no name but finds each: what needs no quotes counts as folded. */
  @Override
  String folded(String name) {
    return needsQuotes(name) ? name + "`" : name;
  }

  static boolean needsQuotes(String name) {
    return !PLAIN.matcher(name).matches() || RESERVED.contains(name.toLowerCase(Locale.ROOT));
  }
}
