package dev.skein.migration;

import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.Arrays;

/**
 * The types a column may have, to be imported statically. Each database has its own words for them;
 * {@link SqlType} says what they hold.
 */
public final class ColumnTypes {

  private ColumnTypes() {}

  /** True or false. */
  public static ColumnType bool() {
    return ColumnType.of(SqlType.BOOLEAN);
  }

  /** A whole number of 8 bits. */
  public static ColumnType tinyint() {
    return ColumnType.of(SqlType.TINYINT);
  }

  /** A whole number of 16 bits. */
  public static ColumnType smallint() {
    return ColumnType.of(SqlType.SMALLINT);
  }

  /** A whole number of 32 bits. */
  public static ColumnType integer() {
    return ColumnType.of(SqlType.INTEGER);
  }

  /** A whole number of 64 bits. */
  public static ColumnType bigint() {
    return ColumnType.of(SqlType.BIGINT);
  }

  /** A binary floating-point number of 32 bits. */
  public static ColumnType real() {
    return ColumnType.of(SqlType.REAL);
  }

  /** A binary floating-point number of 64 bits. */
  public static ColumnType doublePrecision() {
    return ColumnType.of(SqlType.DOUBLE);
  }

  /**
   * A decimal number.
   *
   * @param precision digits in all
   * @param scale digits after the point
   */
  public static ColumnType numeric(int precision, int scale) {
    return ColumnType.of(SqlType.NUMERIC, precision, scale);
  }

  /**
   * Text of a fixed length.
   *
   * @param length characters
   */
  public static ColumnType character(int length) {
    return ColumnType.of(SqlType.CHAR, length);
  }

  /**
   * Text up to a length.
   *
   * @param length characters
   */
  public static ColumnType varchar(int length) {
    return ColumnType.of(SqlType.VARCHAR, length);
  }

  /** Text of any length. */
  public static ColumnType text() {
    return ColumnType.of(SqlType.TEXT);
  }

  /** Text of any length as a large object. */
  public static ColumnType clob() {
    return ColumnType.of(SqlType.CLOB);
  }

  /**
   * Text as a large object.
   *
   * @param length characters
   */
  public static ColumnType clob(int length) {
    return ColumnType.of(SqlType.CLOB, length);
  }

  /**
   * Bytes of a fixed length.
   *
   * @param length bytes
   */
  public static ColumnType binary(int length) {
    return ColumnType.of(SqlType.BINARY, length);
  }

  /**
   * Bytes up to a length.
   *
   * @param length bytes
   */
  public static ColumnType varbinary(int length) {
    return ColumnType.of(SqlType.VARBINARY, length);
  }

  /** Bytes of any length. */
  public static ColumnType bytes() {
    return ColumnType.of(SqlType.BYTES);
  }

  /** Bytes of any length as a large object. */
  public static ColumnType blob() {
    return ColumnType.of(SqlType.BLOB);
  }

  /**
   * Bytes as a large object.
   *
   * @param length bytes
   */
  public static ColumnType blob(int length) {
    return ColumnType.of(SqlType.BLOB, length);
  }

  /** A day. */
  public static ColumnType date() {
    return ColumnType.of(SqlType.DATE);
  }

  /**
   * A time of day.
   *
   * @param precision digits of a second
   */
  public static ColumnType time(int precision) {
    return ColumnType.of(SqlType.TIME, precision);
  }

  /**
   * A time of day with its offset from UTC.
   *
   * @param precision digits of a second
   */
  public static ColumnType timeWithTimeZone(int precision) {
    return ColumnType.of(SqlType.TIME_WITH_TIME_ZONE, precision);
  }

  /**
   * A day and a time.
   *
   * @param precision digits of a second
   */
  public static ColumnType timestamp(int precision) {
    return ColumnType.of(SqlType.TIMESTAMP, precision);
  }

  /**
   * A moment.
   *
   * @param precision digits of a second
   */
  public static ColumnType timestampWithTimeZone(int precision) {
    return ColumnType.of(SqlType.TIMESTAMP_WITH_TIME_ZONE, precision);
  }

  /**
   * A moment that the database itself takes from the time zone of a connection to UTC and back: a
   * TIMESTAMP on MySQL and MariaDB, where {@link #timestampWithTimeZone} is a DATETIME.
   *
   * @param precision digits of a second
   */
  public static ColumnType zonedTimestamp(int precision) {
    return ColumnType.of(SqlType.ZONED_TIMESTAMP, precision);
  }

  /** A UUID. */
  public static ColumnType uuid() {
    return ColumnType.of(SqlType.UUID);
  }

  /** A JSON document. */
  public static ColumnType json() {
    return ColumnType.of(SqlType.JSON);
  }

  /** An IP address. */
  public static ColumnType inet() {
    return ColumnType.of(SqlType.INET);
  }

  /**
   * One of a fixed set of texts: {@code enumOf("NEW", "PAID").check("ck_orders_status")}.
   *
   * @param values the texts, in the order the program declares them
   */
  public static EnumValues enumOf(String... values) {
    return new EnumValues(Given.texts(Arrays.asList(values), "value in enumOf(..)"));
  }

  /**
   * An array.
   *
   * @param element the type of its elements
   */
  public static ColumnType arrayOf(ColumnType element) {
    return new ColumnType.Array(Given.value(element, "type in arrayOf(..)"));
  }

  /**
   * A type in the words of one database, passed on as it is.
   *
   * @param definition the words, such as {@code citext}
   */
  public static ColumnType type(String definition) {
    return new ColumnType.Custom(Given.text(definition, "definition in type(..)"));
  }
}
