package dev.skein.processor.mapping;

import dev.skein.processor.model.ColumnModel;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The column types of Hibernate's {@code @JdbcTypeCode}. The codes are those of {@link
 * java.sql.Types} and of {@code org.hibernate.type.SqlTypes}.
 */
final class JdbcTypes {

  /** The code of an array, which says no more than the Java type does. */
  static final int ARRAY = 2003;

  private static final int UUID_CHARACTERS = 36;

  private static final int UUID_BYTES = 16;

  private static final int FRACTION = 6;

  private static final Map<Integer, Function<ColumnModel, ColumnType>> TYPES =
      Map.ofEntries(
          always(16, SqlType.BOOLEAN),
          always(-6, SqlType.TINYINT),
          always(5, SqlType.SMALLINT),
          always(4, SqlType.INTEGER),
          always(-5, SqlType.BIGINT),
          always(7, SqlType.REAL),
          always(8, SqlType.DOUBLE),
          always(91, SqlType.DATE),
          always(3000, SqlType.UUID),
          always(3001, SqlType.JSON),
          always(3002, SqlType.INET),
          always(4001, SqlType.TEXT),
          always(4003, SqlType.BYTES),
          Map.entry(1, column -> ColumnType.of(SqlType.CHAR, column.length())),
          Map.entry(12, BasicTypes::text),
          Map.entry(-2, column -> ColumnType.of(SqlType.BINARY, column.length())),
          Map.entry(-3, BasicTypes::bytes),
          Map.entry(2004, BasicTypes::blob),
          Map.entry(2005, BasicTypes::clob),
          fraction(92, SqlType.TIME, 0),
          fraction(93, SqlType.TIMESTAMP, FRACTION),
          fraction(2013, SqlType.TIME_WITH_TIME_ZONE, 0),
          fraction(2014, SqlType.TIMESTAMP_WITH_TIME_ZONE, FRACTION),
          fraction(3003, SqlType.TIMESTAMP_WITH_TIME_ZONE, FRACTION));

  /** A UUID in another form has the length that form needs. */
  private static final Map<Integer, ColumnType> UUIDS =
      Map.of(
          1, ColumnType.of(SqlType.CHAR, UUID_CHARACTERS),
          12, ColumnType.of(SqlType.VARCHAR, UUID_CHARACTERS),
          -2, ColumnType.of(SqlType.BINARY, UUID_BYTES));

  private JdbcTypes() {}

  /** The type, or empty if the code is none that Skein knows. */
  static Optional<ColumnType> of(int code, String javaType, ColumnModel column) {
    return javaType.equals("java.util.UUID") && UUIDS.containsKey(code)
        ? Optional.ofNullable(UUIDS.get(code))
        : Optional.ofNullable(TYPES.get(code)).map(type -> type.apply(column));
  }

  private static Map.Entry<Integer, Function<ColumnModel, ColumnType>> always(
      int code, SqlType type) {
    return Map.entry(code, column -> ColumnType.of(type));
  }

  private static Map.Entry<Integer, Function<ColumnModel, ColumnType>> fraction(
      int code, SqlType type, int unsaid) {
    return Map.entry(
        code,
        column ->
            ColumnType.of(type, column.secondPrecision() < 0 ? unsaid : column.secondPrecision()));
  }
}
