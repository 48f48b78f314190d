package dev.skein.operation;

import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells whether a change of type may lose values. */
public final class Narrowing {

  /** Each holds every value of those before it. */
  private static final List<List<SqlType>> WIDENINGS =
      List.of(
          List.of(SqlType.TINYINT, SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT),
          List.of(SqlType.REAL, SqlType.DOUBLE),
          List.of(SqlType.CHAR, SqlType.VARCHAR, SqlType.TEXT),
          List.of(SqlType.BINARY, SqlType.VARBINARY, SqlType.BYTES));

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
      return from.sqlType() == to.sqlType()
          ? narrower(from, to)
          : !widens(from.sqlType(), to.sqlType()) && !TEXTS.contains(to.sqlType());
    }
    if (before instanceof Enumeration from && after instanceof Enumeration to) {
      return !to.values().containsAll(from.values()) || to.length() < from.length();
    }
    return !(before instanceof Enumeration from
        && after instanceof Basic to
        && holdsText(to, from.length()));
  }

  private static boolean narrower(Basic from, Basic to) {
    if (from.sqlType() == SqlType.NUMERIC
        && from.arguments().size() == 2
        && to.arguments().size() == 2) {
      int scale = to.arguments().get(1) - from.arguments().get(1);
      return scale < 0 || to.arguments().get(0) - from.arguments().get(0) < scale;
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
