package dev.skein.operation;

import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a change of type may lose values. */
public final class Narrowing {

  /** Each holds every value of those before it. */
  private static final List<List<SqlType>> WIDENINGS =
      List.of(
          List.of(SqlType.TINYINT, SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT),
          List.of(SqlType.REAL, SqlType.DOUBLE),
          List.of(SqlType.CHAR, SqlType.VARCHAR, SqlType.TEXT),
          List.of(SqlType.BINARY, SqlType.VARBINARY, SqlType.BYTES),
          List.of(SqlType.BYTES, SqlType.BLOB),
          List.of(SqlType.DATE, SqlType.TIMESTAMP));

  /** The most digits before the point that a whole number has. */
  private static final Map<SqlType, Integer> DIGITS =
      Map.of(SqlType.TINYINT, 3, SqlType.SMALLINT, 5, SqlType.INTEGER, 10, SqlType.BIGINT, 19);

  /** The most characters of a value that is no text, as a text. */
  private static final Map<SqlType, Integer> CHARACTERS =
      Map.of(
          SqlType.BOOLEAN, 5,
          SqlType.TINYINT, 4,
          SqlType.SMALLINT, 6,
          SqlType.INTEGER, 11,
          SqlType.BIGINT, 20,
          SqlType.UUID, 36);

  /** What every value can be written as. */
  private static final Set<SqlType> TEXTS = EnumSet.of(SqlType.TEXT, SqlType.CLOB);

  private Narrowing() {}

  /**
   * Tells whether a value of one type may not fit another.
   *
   * @param before the type as it is
   * @param after the type as it becomes
   * @return whether values may be lost
   */
  public static boolean loses(ColumnType before, ColumnType after) {
    if (before.equals(after)) {
      return false;
    }
    if (before instanceof Basic from && after instanceof Basic to) {
      return losesBasic(from, to);
    }
    if (before instanceof Array from && after instanceof Array to) {
      return loses(from.element(), to.element());
    }
    if (before instanceof Enumeration from && after instanceof Enumeration to) {
      return !to.values().containsAll(from.values()) || to.length() < from.length();
    }
    return !(before instanceof Enumeration from
        && after instanceof Basic to
        && holdsText(to, from.length()));
  }

  private static boolean losesBasic(Basic from, Basic to) {
    if (from.sqlType() == to.sqlType() || widens(from.sqlType(), to.sqlType())) {
      return narrower(from, to);
    }
    return !TEXTS.contains(to.sqlType())
        && !holdsDigits(to, DIGITS.get(from.sqlType()))
        && !holdsText(to, characters(from));
  }

  /** So many that no text holds them where nobody knows how many there are. */
  private static int characters(Basic type) {
    if (type.sqlType() != SqlType.NUMERIC || type.arguments().size() != 2) {
      return CHARACTERS.getOrDefault(type.sqlType(), Integer.MAX_VALUE);
    }
    int precision = type.arguments().get(0);
    boolean zeroInFront = precision == type.arguments().get(1);
    return precision + (zeroInFront ? "-0." : "-.").length();
  }

  private static boolean holdsDigits(Basic type, @Nullable Integer digits) {
    if (digits == null) {
      return false;
    }
    if (type.sqlType() == SqlType.VARCHAR) {
      int sign = 1;
      return type.arguments().get(0) >= digits + sign;
    }
    return type.sqlType() == SqlType.NUMERIC
        && type.arguments().size() == 2
        && type.arguments().get(0) - type.arguments().get(1) >= digits;
  }

  private static boolean narrower(Basic from, Basic to) {
    if (from.sqlType() == SqlType.NUMERIC
        && from.arguments().size() == 2
        && to.arguments().size() == 2) {
      int scale = to.arguments().get(1) - from.arguments().get(1);
      return scale < 0 || to.arguments().get(0) - from.arguments().get(0) < scale;
    }
    if (from.sqlType() == SqlType.DATE) {
      return false;
    }
    for (int i = 0; i < to.arguments().size(); i++) {
      if (i >= from.arguments().size() || to.arguments().get(i) < from.arguments().get(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean widens(SqlType from, SqlType to) {
    return WIDENINGS.stream()
        .anyMatch(
            order ->
                order.contains(from)
                    && order.contains(to)
                    && order.indexOf(from) < order.indexOf(to));
  }

  private static boolean holdsText(Basic type, int length) {
    return TEXTS.contains(type.sqlType())
        || (type.sqlType() == SqlType.VARCHAR && type.arguments().get(0) >= length);
  }
}
