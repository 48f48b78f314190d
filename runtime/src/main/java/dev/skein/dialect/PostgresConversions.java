package dev.skein.dialect;

import static dev.skein.schema.SqlType.BIGINT;
import static dev.skein.schema.SqlType.BINARY;
import static dev.skein.schema.SqlType.BLOB;
import static dev.skein.schema.SqlType.BOOLEAN;
import static dev.skein.schema.SqlType.BYTES;
import static dev.skein.schema.SqlType.CHAR;
import static dev.skein.schema.SqlType.CLOB;
import static dev.skein.schema.SqlType.DATE;
import static dev.skein.schema.SqlType.DOUBLE;
import static dev.skein.schema.SqlType.INTEGER;
import static dev.skein.schema.SqlType.NUMERIC;
import static dev.skein.schema.SqlType.REAL;
import static dev.skein.schema.SqlType.SMALLINT;
import static dev.skein.schema.SqlType.TEXT;
import static dev.skein.schema.SqlType.TIMESTAMP;
import static dev.skein.schema.SqlType.TIMESTAMP_WITH_TIME_ZONE;
import static dev.skein.schema.SqlType.TINYINT;
import static dev.skein.schema.SqlType.VARBINARY;
import static dev.skein.schema.SqlType.VARCHAR;
import static dev.skein.schema.SqlType.ZONED_TIMESTAMP;

import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Custom;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.SqlType;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL makes values of one type from values of another. */
final class PostgresConversions {

  private static final Set<SqlType> NUMBERS =
      Set.of(TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, NUMERIC);
  private static final Set<SqlType> TEXTS = Set.of(CHAR, VARCHAR, TEXT);
  private static final Set<SqlType> BYTE_STRINGS = Set.of(BINARY, VARBINARY, BYTES);
  private static final Set<SqlType> MOMENTS =
      Set.of(DATE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, ZONED_TIMESTAMP);

  private static final Pattern OWN_TEXT = Pattern.compile("(?i)\\s*(var)?char|text");

  private PostgresConversions() {}

  /**
   * The expression that stands behind USING.
   *
   * @param column the column's name in SQL
   * @param before the type of the values that are there
   * @param after the type they get
   * @param words the same in PostgreSQL's words
   * @return the expression, or an empty text where PostgreSQL finds the way by itself
   */
  static String expression(String column, ColumnType before, ColumnType after, String words) {
    SqlType from = kind(before);
    SqlType to = kind(after);
    if (assigns(from, to) || areArraysOfOneKind(before, after)) {
      // A cast would cut what is too long; an assignment fails, and nothing is lost unnoticed.
      return "";
    }
    String converted = converted(column, from, to);
    return converted == null ? column + "::" + words : converted;
  }

  private static boolean areArraysOfOneKind(ColumnType before, ColumnType after) {
    return before instanceof Array from
        && after instanceof Array to
        && assigns(kind(from.element()), kind(to.element()));
  }

  private static @Nullable SqlType kind(ColumnType type) {
    boolean text =
        type instanceof Enumeration
            || (type instanceof Custom custom && OWN_TEXT.matcher(custom.definition()).lookingAt());
    return text ? VARCHAR : type.sqlTypeOrNull();
  }

  private static boolean assigns(@Nullable SqlType from, @Nullable SqlType to) {
    if (to == null) {
      return false;
    }
    boolean fromBytes = from == CLOB || from == BLOB || in(BYTE_STRINGS, from);
    return (TEXTS.contains(to) && !fromBytes)
        || (NUMBERS.contains(to) && in(NUMBERS, from))
        || (MOMENTS.contains(to) && in(MOMENTS, from));
  }

  /** Conversions that PostgreSQL has functions for rather than casts. */
  private static @Nullable String converted(
      String column, @Nullable SqlType from, @Nullable SqlType to) {
    boolean fromObject = from == CLOB || from == BLOB;
    boolean toObject = to == CLOB || to == BLOB;
    if (fromObject && in(TEXTS, to)) {
      return "convert_from(lo_get(" + column + "), 'UTF8')";
    }
    if (fromObject && in(BYTE_STRINGS, to)) {
      return "lo_get(" + column + ")";
    }
    if (toObject && in(TEXTS, from)) {
      return "lo_from_bytea(0, convert_to(" + column + ", 'UTF8'))";
    }
    if (toObject && in(BYTE_STRINGS, from)) {
      return "lo_from_bytea(0, " + column + ")";
    }
    if (in(BYTE_STRINGS, from) && in(TEXTS, to)) {
      return "convert_from(" + column + ", 'UTF8')";
    }
    if (in(TEXTS, from) && in(BYTE_STRINGS, to)) {
      return "convert_to(" + column + ", 'UTF8')";
    }
    if (from == BOOLEAN && in(NUMBERS, to)) {
      return column + "::integer";
    }
    return in(NUMBERS, from) && to == BOOLEAN ? column + " <> 0" : null;
  }

  private static boolean in(Set<SqlType> kinds, @Nullable SqlType kind) {
    return kind != null && kinds.contains(kind);
  }
}
