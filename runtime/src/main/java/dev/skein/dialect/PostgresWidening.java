package dev.skein.dialect;

import dev.skein.operation.AlterColumn;
import dev.skein.schema.Column;
import dev.skein.schema.SqlType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A whole number that gets more bytes: PostgreSQL would write the table anew, with nobody else at
 * it. So the values move to a new column, which a trigger keeps up to date, and the columns change
 * places at the end.
 */
final class PostgresWidening {

  private static final List<SqlType> BY_SIZE =
      List.of(SqlType.TINYINT, SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);

  /** The column meanwhile. */
  private static final String MEANWHILE = "skein_new";

  /** Triggers fire in the order of their names, and another one may give the column its value. */
  private static final String TRIGGER = "\"~skein_new\"";

  private final StandardDialect dialect;
  private final AlterColumn operation;
  private final String table;
  private final String column;

  private PostgresWidening(StandardDialect dialect, AlterColumn operation) {
    this.dialect = dialect;
    this.operation = operation;
    this.table = dialect.names.qualified(operation.table());
    this.column = dialect.names.name(operation.after().name());
  }

  /** Whether a change is one, and nothing else. */
  static boolean is(AlterColumn operation) {
    return isPlain(operation) && widens(operation.before(), operation.after());
  }

  /** Whether a change takes one back. */
  static boolean isTakenBackBy(AlterColumn operation) {
    return isPlain(operation) && widens(operation.after(), operation.before());
  }

  private static boolean isPlain(AlterColumn operation) {
    return operation.using() == null && operation.conversion() == null;
  }

  private static boolean widens(Column narrow, Column wide) {
    int from = size(narrow);
    int to = size(wide);
    return from >= 0
        && to > from
        // Both are kept as smallint.
        && !(from == 0 && to == 1)
        && !narrow.identity()
        && narrow.withType(wide.type()).equals(wide);
  }

  /** Its place among the whole numbers, or -1 if it is none. */
  private static int size(Column column) {
    SqlType type = column.type().sqlTypeOrNull();
    return type == null ? -1 : BY_SIZE.indexOf(type);
  }

  /** The way back, also of one that came only half way. */
  static List<OnlineStatement> back(StandardDialect dialect, AlterColumn operation) {
    PostgresGently gently = new PostgresGently();
    new PostgresWidening(dialect, operation).removeLeftovers(gently);
    dialect.render(operation).forEach(gently::take);
    return gently.end();
  }

  static List<OnlineStatement> of(StandardDialect dialect, AlterColumn operation) {
    return new PostgresWidening(dialect, operation).statements();
  }

  private List<OnlineStatement> statements() {
    PostgresGently gently = new PostgresGently();
    gently.now(alone());
    removeLeftovers(gently);
    gently.take(alter() + "add column " + MEANWHILE + " " + type());
    gently.take(function());
    gently.take(
        "create trigger %s before insert or update on %s for each row execute function %s()"
            .formatted(TRIGGER, table, functionName()));
    // Else not for rows that come from another server.
    gently.take(alter() + "enable always trigger " + TRIGGER);
    gently.take(
        "update %1$s set %2$s = %3$s where %2$s is null and %3$s is not null"
            .formatted(table, MEANWHILE, column));
    Column after = operation.after();
    if (!after.nullable()) {
      gently.take(alter() + "alter column " + MEANWHILE + " set not null");
    }
    gently.take("drop trigger " + TRIGGER + " on " + table);
    gently.take("drop function " + functionName() + "()");
    gently.take(alter() + "drop column " + column);
    gently.take(alter() + "rename column " + MEANWHILE + " to " + column);
    if (after.defaultSql() != null) {
      gently.take(dialect.columns.setDefault(operation.table(), after));
    }
    if (after.comment() != null) {
      gently.take(dialect.columns.comment(operation.table(), after));
    }
    return gently.end();
  }

  /** What a run left that failed and was given up. */
  private void removeLeftovers(PostgresGently gently) {
    gently.take("drop trigger if exists " + TRIGGER + " on " + table);
    gently.take("drop function if exists " + functionName() + "()");
    gently.take(alter() + "drop column if exists " + MEANWHILE);
  }

  private String alter() {
    return "alter table " + table + " ";
  }

  private String type() {
    return dialect.columns.types.words(operation.after().type());
  }

  /** What hangs on the column would go with it, and is not known here. */
  private String alone() {
    return """
    do $skein$
    declare
      others text;
    begin
      select string_agg(pg_describe_object(d.classid, d.objid, d.objsubid), ', ') into others
      from pg_depend d
      join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where d.refclassid = 'pg_class'::regclass and d.refobjid = %1$s::regclass
        and a.attname = %2$s and not exists (
          select 1 from pg_attrdef v
          where d.classid = 'pg_attrdef'::regclass and v.oid = d.objid
            and v.adrelid = a.attrelid and v.adnum = a.attnum)
        and not exists (
          select 1 from pg_constraint c
          where d.classid = 'pg_constraint'::regclass and c.oid = d.objid and c.contype = 'n');
      if exists (
        select 1 from pg_attribute
        where attrelid = %1$s::regclass and attname = %2$s and attacl is not null) then
        others := concat_ws(', ', others, 'privileges on the column');
      end if;
      if others is not null then
        raise exception 'The column cannot change places with another one, as it is used by: %%', others
          using hint = 'Leave out online() there, and migrate at a quiet time.';
      end if;
    end $skein$"""
        .formatted(text(table), text(stored(operation.after().name())));
  }

  private String function() {
    return "create function %s() returns trigger language plpgsql as 'begin new.%s := new.%s; return new; end'"
        .formatted(functionName(), MEANWHILE, column.replace("'", "''"));
  }

  /** One of its own for each column, of a length that fits. */
  private String functionName() {
    CRC32 sum = new CRC32();
    sum.update((table + "." + column).getBytes(StandardCharsets.UTF_8));
    return dialect.names.besides(
        operation.table(), "skein_new_" + String.format(Locale.ROOT, "%08x", sum.getValue()));
  }

  private static String text(String name) {
    return "'" + name.replace("'", "''") + "'";
  }

  /** The name as the catalogue keeps it. */
  private static String stored(String written) {
    return Identifiers.isQuoted(written)
        ? Identifiers.stored(written)
        : written.toLowerCase(Locale.ROOT);
  }
}
