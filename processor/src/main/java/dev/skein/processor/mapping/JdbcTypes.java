package dev.skein.processor.mapping;

import dev.skein.processor.model.ColumnModel;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The column types of Hibernate's {@code @JdbcTypeCode}. The codes are those of {@link
 * java.sql.Types} and of {@code org.hibernate.type.SqlTypes}.
 *
 * <p>Left out is what Hibernate makes on some databases only, or by words that differ between
 * databases in other ways than types do.
 */
final class JdbcTypes {

  /** The code of an array, which says no more than the Java type does. */
  static final int ARRAY = 2003;

  /** Hibernate's length of "long" bytes. */
  private static final int LONG = 32_600;

  private static final int REAL_DIGITS = 24;

  private static final Set<String> FLOATS =
      Set.of("float", "java.lang.Float", "double", "java.lang.Double");

  private static final Map<Integer, Function<Value, Optional<ColumnType>>> TYPES = new HashMap<>();

  /**
   * What is to be kept.
   *
   * @param javaType its Java type
   * @param column what is said of the column
   */
  private record Value(String javaType, ColumnModel column) {
    JavaSizes sizes() {
      return JavaSizes.of(javaType, column);
    }
  }

  static {
    always(SqlType.BOOLEAN, -7, 16);
    always(SqlType.TINYINT, -6);
    always(SqlType.SMALLINT, 5);
    always(SqlType.INTEGER, 4);
    always(SqlType.BIGINT, -5);
    // By this very word, which means a double to MySQL and MariaDB.
    rule(value -> new ColumnType.Custom("real"), 7);
    always(SqlType.DATE, 91, 3010);
    always(SqlType.UUID, 3000);
    always(SqlType.JSON, 3001);
    always(SqlType.TEXT, 4001, 4002);
    always(SqlType.BYTES, 4003);
    rule(JdbcTypes::floating, 6, 8);
    rule(JdbcTypes::decimal, 2, 3015); // DECIMAL is another type than NUMERIC on H2 only
    rule(value -> ColumnType.of(SqlType.CHAR, value.sizes().characters()), 1, -15);
    rule(value -> BasicTypes.text(lengthened(value, value.sizes().characters())), 12, -9);
    rule(value -> ColumnType.of(SqlType.BINARY, value.sizes().bytes()), -2);
    rule(value -> BasicTypes.bytes(lengthened(value, value.sizes().bytes())), -3);
    rule(value -> ColumnType.of(SqlType.VARBINARY, LONG), -4);
    rule(value -> BasicTypes.blob(value.column()), 2004, 3004);
    rule(value -> BasicTypes.clob(value.column()), 2005, 2011, 3005, 3006);
    time(SqlType.TIME, 92, 3011);
    time(SqlType.TIME_WITH_TIME_ZONE, 3007);
    time(SqlType.TIMESTAMP, 93, 3008, 3009);
    time(SqlType.TIMESTAMP_WITH_TIME_ZONE, 3003);
    time(SqlType.ZONED_TIMESTAMP, 2014, 3012, 3014);
    TYPES.put(
        3002, value -> BasicTypes.of(value.javaType(), value.column()).filter(JdbcTypes::isInet));
  }

  private JdbcTypes() {}

  /** The type, or empty if the code is none that Skein knows for the Java type. */
  static Optional<ColumnType> of(int code, String javaType, ColumnModel column) {
    return Optional.ofNullable(TYPES.get(code))
        .flatMap(type -> type.apply(new Value(javaType, column)));
  }

  private static boolean isInet(ColumnType type) {
    return type.sqlTypeOrNull() == SqlType.INET;
  }

  private static ColumnModel lengthened(Value value, int length) {
    return value.column().withLength(length);
  }

  /** What is no binary number in Java has its decimal digits taken for binary ones. */
  private static ColumnType floating(Value value) {
    if (FLOATS.contains(value.javaType())) {
      return BasicTypes.of(value.javaType(), value.column()).orElseThrow();
    }
    return ColumnType.of(value.sizes().precision() <= REAL_DIGITS ? SqlType.REAL : SqlType.DOUBLE);
  }

  private static ColumnType decimal(Value value) {
    return ColumnType.of(SqlType.NUMERIC, value.sizes().precision(), value.sizes().scale());
  }

  private static void always(SqlType type, int... codes) {
    rule(value -> ColumnType.of(type), codes);
  }

  private static void rule(Function<Value, ColumnType> type, int... codes) {
    for (int code : codes) {
      TYPES.put(code, value -> Optional.of(type.apply(value)));
    }
  }

  /** The digits of a second are those of the Java type, which has to be a time. */
  private static void time(SqlType type, int... codes) {
    for (int code : codes) {
      TYPES.put(
          code,
          value ->
              BasicTypes.digitsOfSecond(value.javaType(), value.column())
                  .map(digits -> ColumnType.of(type, digits)));
    }
  }
}
