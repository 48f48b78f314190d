package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static java.sql.Types.BIGINT;
import static java.sql.Types.BINARY;
import static java.sql.Types.BOOLEAN;
import static java.sql.Types.CHAR;
import static java.sql.Types.DATE;
import static java.sql.Types.FLOAT;
import static java.sql.Types.INTEGER;
import static java.sql.Types.LONGVARBINARY;
import static java.sql.Types.NCHAR;
import static java.sql.Types.NUMERIC;
import static java.sql.Types.NVARCHAR;
import static java.sql.Types.REAL;
import static java.sql.Types.SMALLINT;
import static java.sql.Types.TIME;
import static java.sql.Types.TIMESTAMP;
import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;
import static java.sql.Types.TINYINT;
import static java.sql.Types.VARBINARY;
import static java.sql.Types.VARCHAR;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The codes that Hibernate's own classes of JDBC types stand for: {@code @JdbcType} of such a class
 * says what {@code @JdbcTypeCode} says of its code. Those are left out that make another type on
 * each database.
 */
final class JdbcTypeClasses {

  private static final Set<String> PACKAGES =
      Set.of(
          "org.hibernate.type.descriptor.jdbc",
          "org.hibernate.dialect", // of Hibernate 6
          "org.hibernate.dialect.type");

  /** Codes that {@code org.hibernate.type.SqlTypes} adds to those of {@code java.sql.Types}. */
  private static final int UUID = 3000;

  private static final int TIMESTAMP_UTC = 3003;
  private static final int INSTANT = 3008;
  private static final int LOCAL_DATE_TIME = 3009;
  private static final int LOCAL_DATE = 3010;
  private static final int LOCAL_TIME = 3011;
  private static final int OFFSET_DATE_TIME = 3012;
  private static final int ZONED_DATE_TIME = 3014;
  private static final int NAMED_ENUM = 6001;

  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          entry("BigIntJdbcType", BIGINT),
          entry("BinaryJdbcType", BINARY),
          entry("BooleanJdbcType", BOOLEAN),
          entry("CharJdbcType", CHAR),
          entry("DateJdbcType", DATE),
          entry("DoubleJdbcType", FLOAT),
          entry("FloatJdbcType", FLOAT),
          entry("InstantAsTimestampJdbcType", TIMESTAMP_UTC),
          entry("InstantAsTimestampWithTimeZoneJdbcType", TIMESTAMP_UTC),
          entry("InstantJdbcType", INSTANT),
          entry("IntegerJdbcType", INTEGER),
          entry("LocalDateJdbcType", LOCAL_DATE),
          entry("LocalDateTimeJdbcType", LOCAL_DATE_TIME),
          entry("LocalTimeJdbcType", LOCAL_TIME),
          entry("LongVarbinaryJdbcType", LONGVARBINARY),
          entry("NCharJdbcType", NCHAR),
          entry("NVarcharJdbcType", NVARCHAR),
          entry("NumericJdbcType", NUMERIC),
          entry("OffsetDateTimeJdbcType", OFFSET_DATE_TIME),
          entry("PostgreSQLEnumJdbcType", NAMED_ENUM),
          entry("RealJdbcType", REAL),
          entry("SmallIntJdbcType", SMALLINT),
          entry("TimeJdbcType", TIME),
          entry("TimestampJdbcType", TIMESTAMP),
          entry("TimestampUtcAsInstantJdbcType", TIMESTAMP_UTC),
          entry("TimestampUtcAsJdbcTimestampJdbcType", TIMESTAMP_UTC),
          entry("TimestampUtcAsOffsetDateTimeJdbcType", TIMESTAMP_UTC),
          entry("TimestampWithTimeZoneJdbcType", TIMESTAMP_WITH_TIMEZONE),
          entry("TinyIntAsSmallIntJdbcType", SMALLINT),
          entry("TinyIntJdbcType", TINYINT),
          entry("UUIDJdbcType", UUID),
          entry("UuidAsBinaryJdbcType", BINARY),
          entry("VarbinaryJdbcType", VARBINARY),
          entry("VarcharJdbcType", VARCHAR),
          entry("VarcharUUIDJdbcType", UUID),
          entry("ZonedDateTimeJdbcType", ZONED_DATE_TIME));

  private JdbcTypeClasses() {}

  /** The annotations that name such a class. */
  static final Set<String> ANNOTATIONS = Set.of(hibernate("JdbcType"), hibernate("MapKeyJdbcType"));

  /** The code that a member's annotations say, by itself or by a class. */
  static Optional<Integer> codeOf(Annotations member) {
    return member
        .find(hibernate("JdbcType"))
        .flatMap(JdbcTypeClasses::codeOf)
        .or(() -> member.find(hibernate("JdbcTypeCode")).map(code -> code.number("value", 0)));
  }

  /** The code of the class that {@code @JdbcType} names, if it is one of Hibernate's. */
  static Optional<Integer> codeOf(Annotation jdbcType) {
    return jdbcType.type("value") instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement named
            && named.getEnclosingElement() instanceof PackageElement around
            && PACKAGES.contains(around.getQualifiedName().toString())
        ? Optional.ofNullable(CODES.get(named.getSimpleName().toString()))
        : Optional.empty();
  }
}
