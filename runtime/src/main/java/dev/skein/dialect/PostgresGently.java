package dev.skein.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes gentle ones of PostgreSQL's plain statements, as the other classes here write these. */
final class PostgresGently {

  private static final String NAME = SqlNames.NAME;
  private static final String TABLE = "(?<table>" + SqlNames.QUALIFIED + ")";
  private static final Pattern ALTER =
      Pattern.compile("alter table " + TABLE + " .*", Pattern.DOTALL);
  private static final Pattern NOT_NULL =
      Pattern.compile(
          "alter table " + TABLE + " alter column (?<column>" + NAME + ") set not null");
  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "alter table " + TABLE + " add constraint (?<name>" + NAME + ") (check|foreign key) .*",
          Pattern.DOTALL);

  /** Proves for a moment that no row has NULL, one column of a table at a time. */
  private static final String PROOF = "skein_not_null";

  /** How often a lock is asked for. Behind a reader of minutes that takes a quarter of an hour. */
  private static final int TRIES = 900;

  private final List<OnlineStatement> gentle = new ArrayList<>();

  /** What needs the tables for itself, for a moment. */
  private final List<String> brief = new ArrayList<>();

  private final List<String> validations = new ArrayList<>();
  private String backfill = "";

  List<OnlineStatement> of(List<String> plain) {
    plain.forEach(this::take);
    return end();
  }

  List<OnlineStatement> end() {
    close();
    validations.forEach(sql -> gentle.add(OnlineStatement.plain(sql)));
    return List.copyOf(gentle);
  }

  /** A statement that is gentle already. */
  void now(String sql) {
    close();
    gentle.add(OnlineStatement.plain(sql));
  }

  void take(String sql) {
    Matcher notNull = NOT_NULL.matcher(sql);
    Matcher constraint = CONSTRAINT.matcher(sql);
    if (sql.startsWith("update ")) {
      close();
      backfill = sql;
      gentle.add(OnlineStatement.batches(sql));
    } else if (notNull.matches()) {
      close();
      notNull(notNull.group("table"), notNull.group("column"), sql);
    } else if (constraint.matches() && !sql.endsWith(" not valid")) {
      brief.add(sql + " not valid");
      validations.add(
          "alter table %s validate constraint %s"
              .formatted(constraint.group("table"), constraint.group("name")));
    } else {
      brief.add(sql);
    }
  }

  /** A check that was validated spares SET NOT NULL its look at the rows, since version 12. */
  private void notNull(String table, String column, String setNotNull) {
    String alter = "alter table " + table + " ";
    brief.add(alter + "add constraint " + PROOF + " check (" + column + " is not null) not valid");
    close();
    if (!backfill.isEmpty()) {
      // What was inserted without a value before the check was there.
      gentle.add(OnlineStatement.batches(backfill));
    }
    gentle.add(OnlineStatement.plain(alter + "validate constraint " + PROOF));
    brief.add(setNotNull);
    brief.add(alter + "drop constraint " + PROOF);
  }

  private void close() {
    if (!brief.isEmpty()) {
      gentle.add(OnlineStatement.plain(block()));
      brief.clear();
    }
  }

  /**
   * Asks for what it needs until it gets it at once: who waits for a lock keeps all others waiting
   * behind it. A vacuum would not give way to one that waits so shortly; it does to the weaker lock
   * at the beginning, which nobody else waits for.
   */
  private String block() {
    String statements =
        brief.stream().map(sql -> "      " + sql + ";\n").collect(Collectors.joining());
    String quote = quote(statements);
    return """
        do %1$s
        begin
        %2$s  for attempt in 1 .. %3$d loop
            begin
              set local lock_timeout = '100ms';
        %4$s      return;
            exception when lock_not_available or deadlock_detected then
              if attempt = %3$d then
                raise;
              end if;
              perform pg_sleep(0.2 + 0.8 * random());
            end;
          end loop;
        end %1$s"""
        .formatted(quote, weakLock(), TRIES, statements);
  }

  private String weakLock() {
    return brief.stream()
        .map(ALTER::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group("table"))
        .findFirst()
        .map(table -> "  lock table only " + table + " in share update exclusive mode;\n")
        .orElse("");
  }

  private static String quote(String text) {
    String quote = "$skein$";
    for (int i = 1; text.contains(quote); i++) {
      quote = "$skein" + i + "$";
    }
    return quote;
  }
}
