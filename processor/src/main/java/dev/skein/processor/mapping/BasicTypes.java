package dev.skein.processor.mapping;

import static dev.skein.schema.SqlType.BIGINT;
import static dev.skein.schema.SqlType.BLOB;
import static dev.skein.schema.SqlType.BOOLEAN;
import static dev.skein.schema.SqlType.BYTES;
import static dev.skein.schema.SqlType.CHAR;
import static dev.skein.schema.SqlType.CLOB;
import static dev.skein.schema.SqlType.DATE;
import static dev.skein.schema.SqlType.DOUBLE;
import static dev.skein.schema.SqlType.INET;
import static dev.skein.schema.SqlType.INTEGER;
import static dev.skein.schema.SqlType.NUMERIC;
import static dev.skein.schema.SqlType.REAL;
import static dev.skein.schema.SqlType.SMALLINT;
import static dev.skein.schema.SqlType.TEXT;
import static dev.skein.schema.SqlType.TIME;
import static dev.skein.schema.SqlType.TIMESTAMP;
import static dev.skein.schema.SqlType.TIMESTAMP_WITH_TIME_ZONE;
import static dev.skein.schema.SqlType.TIME_WITH_TIME_ZONE;
import static dev.skein.schema.SqlType.TINYINT;
import static dev.skein.schema.SqlType.UUID;
import static dev.skein.schema.SqlType.VARBINARY;
import static dev.skein.schema.SqlType.VARCHAR;

import dev.skein.processor.model.ColumnModel;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The column type of each basic Java type, as Hibernate ORM 7 chooses it.
 *
 * <p>Jakarta Persistence 3.2, section 2.6, lists the types; lengths, precisions and scales are
 * Hibernate's defaults.
 */
final class BasicTypes {

  /** Fractional digits of a second in a timestamp. */
  private static final int MICROSECONDS = 6;

  /** Fractional digits of a second in a time of day. */
  private static final int SECONDS = 0;

  /** Decimal digits in a binary one. */
  private static final double DIGITS_PER_BIT = Math.log10(2);

  /** Binary digits that a REAL holds. */
  private static final int REAL_BITS = 24;

  private static final Map<String, Function<ColumnModel, ColumnType>> TYPES = new HashMap<>();

  private static final Set<String> TIMES = new HashSet<>();

  static {
    always(BOOLEAN, "boolean", "java.lang.Boolean");
    always(TINYINT, "byte", "java.lang.Byte");
    always(SMALLINT, "short", "java.lang.Short");
    always(INTEGER, "int", "java.lang.Integer", "java.time.Year");
    always(BIGINT, "long", "java.lang.Long");
    always(UUID, "java.util.UUID");
    always(INET, "java.net.InetAddress");
    always(DATE, "java.sql.Date", "java.time.LocalDate");
    rule(column -> floating(column, REAL), "float", "java.lang.Float");
    rule(column -> floating(column, DOUBLE), "double", "java.lang.Double");
    rule(column -> decimal(column, 38, 2), "java.math.BigDecimal");
    rule(column -> decimal(column, 38, 0), "java.math.BigInteger");
    rule(column -> decimal(column, 21, 0), "java.time.Duration");
    rule(column -> ofLength(CHAR, column, 1), "char", "java.lang.Character");
    rule(column -> ofLength(VARCHAR, column, 3), "java.util.Currency");
    rule(column -> ofLength(VARCHAR, column, 6), "java.time.ZoneOffset");
    rule(BasicTypes::text, "java.lang.String", "char[]", "java.lang.Character[]");
    rule(BasicTypes::text, "java.lang.Class", "java.net.URL", "java.util.Locale");
    rule(BasicTypes::text, "java.time.ZoneId", "java.util.TimeZone");
    rule(BasicTypes::bytes, "byte[]", "java.lang.Byte[]");
    rule(BasicTypes::clob, "java.sql.NClob");
    rule(column -> saysLength(column) ? clob(column) : ColumnType.of(CLOB), "java.sql.Clob");
    rule(column -> saysLength(column) ? blob(column) : ColumnType.of(BLOB), "java.sql.Blob");
    seconds(TIME, SECONDS, "java.sql.Time", "java.time.LocalTime");
    seconds(TIME_WITH_TIME_ZONE, SECONDS, "java.time.OffsetTime");
    seconds(TIMESTAMP, MICROSECONDS, "java.sql.Timestamp", "java.time.LocalDateTime");
    seconds(TIMESTAMP, MICROSECONDS, "java.util.Date", "java.util.Calendar");
    seconds(TIMESTAMP_WITH_TIME_ZONE, MICROSECONDS, "java.time.Instant");
    seconds(TIMESTAMP_WITH_TIME_ZONE, MICROSECONDS, "java.time.OffsetDateTime");
    seconds(TIMESTAMP_WITH_TIME_ZONE, MICROSECONDS, "java.time.ZonedDateTime");
  }

  private BasicTypes() {}

  /** The type of a column that holds the Java type, if it is a basic one. */
  static Optional<ColumnType> of(String javaType, ColumnModel column) {
    return Optional.ofNullable(TYPES.get(javaType)).map(type -> type.apply(column));
  }

  /** Whether seconds have digits in the Java type. */
  static boolean isTime(String javaType) {
    return TIMES.contains(javaType);
  }

  /** The digits of a second that a column keeps of a time, or empty if Java's type is none. */
  static Optional<Integer> digitsOfSecond(String javaType, ColumnModel column) {
    return isTime(javaType)
        ? of(javaType, column).map(type -> ((ColumnType.Basic) type).arguments().get(0))
        : Optional.empty();
  }

  /** The type of a column that holds a date or calendar of which {@code @Temporal} tells a part. */
  static ColumnType temporal(String temporalType, ColumnModel column) {
    return switch (temporalType) {
      case "DATE" -> ColumnType.of(DATE);
      case "TIME" -> ColumnType.of(TIME, digitsOfSecond(column, SECONDS));
      default -> ColumnType.of(TIMESTAMP, digitsOfSecond(column, MICROSECONDS));
    };
  }

  static ColumnType text(ColumnModel column) {
    return column.length() == Integer.MAX_VALUE
        ? ColumnType.of(TEXT)
        : ColumnType.of(VARCHAR, column.length());
  }

  static ColumnType bytes(ColumnModel column) {
    return column.length() == Integer.MAX_VALUE
        ? ColumnType.of(BYTES)
        : ColumnType.of(VARBINARY, column.length());
  }

  static ColumnType clob(ColumnModel column) {
    return largeObject(CLOB, column);
  }

  static ColumnType blob(ColumnModel column) {
    return largeObject(BLOB, column);
  }

  /**
   * The length counts on MySQL and MariaDB only, which have large objects in several sizes. A
   * {@code @Column} of any kind has one to Hibernate: the 255 that JPA has for its default.
   */
  private static ColumnType largeObject(SqlType type, ColumnModel column) {
    boolean hasLength = column.declared() || saysLength(column);
    return hasLength && column.length() != Integer.MAX_VALUE
        ? ColumnType.of(type, column.length())
        : ColumnType.of(type);
  }

  private static ColumnType ofLength(SqlType type, ColumnModel column, int unsaid) {
    return ColumnType.of(type, saysLength(column) ? column.length() : unsaid);
  }

  private static boolean saysLength(ColumnModel column) {
    return column.length() != ColumnModel.DEFAULT_LENGTH;
  }

  /** A scale without a precision says nothing. */
  private static ColumnType decimal(ColumnModel column, int precision, int scale) {
    return column.precision() == 0
        ? ColumnType.of(NUMERIC, precision, scale)
        : ColumnType.of(NUMERIC, column.precision(), column.scale());
  }

  /** A precision is in decimal digits, also where the number is binary. */
  private static ColumnType floating(ColumnModel column, SqlType unsaid) {
    if (column.precision() == 0) {
      return ColumnType.of(unsaid);
    }
    double bits = Math.ceil(column.precision() / DIGITS_PER_BIT);
    return ColumnType.of(bits <= REAL_BITS ? REAL : DOUBLE);
  }

  private static int digitsOfSecond(ColumnModel column, int unsaid) {
    return column.secondPrecision() < 0 ? unsaid : column.secondPrecision();
  }

  private static void always(SqlType type, String... javaTypes) {
    rule(column -> ColumnType.of(type), javaTypes);
  }

  private static void seconds(SqlType type, int unsaid, String... javaTypes) {
    Collections.addAll(TIMES, javaTypes);
    rule(column -> ColumnType.of(type, digitsOfSecond(column, unsaid)), javaTypes);
  }

  private static void rule(Function<ColumnModel, ColumnType> type, String... javaTypes) {
    for (String javaType : javaTypes) {
      TYPES.put(javaType, type);
    }
  }
}
