package dev.skein.dialect;

import dev.skein.schema.Column;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL that a person wrote for all databases, in the words SQLite has. */
final class SqliteExpressions {

  /** Such as {@code date '2026-11-22'}: SQLite has no types for points in time. */
  private static final Pattern TYPED_LITERAL =
      Pattern.compile(
          "(?i)\\b(date|time|timestamp)(?: with(?:out)? time zone)?\\s*'([^']*)'"
              + "|'(?:[^']|'')*'|\\bnow\\s*\\(\\s*\\)");

  /** What may follow DEFAULT as it is (https://sqlite.org/syntax/column-constraint.html). */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?is)[+-]?\\s*[\\d.]+(e[+-]?\\d+)?|x?'([^']|'')*'|null|true|false"
              + "|current_(date|time|timestamp)|\\(.*\\)");

  private static final MadeValues MADE = new SqliteMadeValues();

  private SqliteExpressions() {}

  /** The expression, with what other databases call the present time, and with plain literals. */
  static String of(String sql) {
    return TYPED_LITERAL.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(spoken(found)));
  }

  /** The value for the rows that are there. */
  static String of(Column column, String backfill) {
    return MADE.expression(column, backfill, SqliteExpressions::of);
  }

  private static String spoken(MatchResult found) {
    String all = found.group();
    if (all.startsWith("'")) {
      return all;
    }
    return found.group(1) == null ? "current_timestamp" : literal(found.group(1), found.group(2));
  }

  /** In the form that the JDBC driver reads, as {@link SqliteLiterals} writes it. */
  private static String literal(String type, String text) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "date" -> "'" + text + " 00:00:00.000'";
      case "time" -> "'1970-01-01 " + text + "'";
      default -> "'" + text + "'";
    };
  }

  /** A default: an expression has to stand between parentheses. */
  static String asDefault(String sql) {
    String expression = of(sql.strip());
    return LITERAL.matcher(expression).matches() ? expression : "(" + expression + ")";
  }
}
