package dev.skein.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of rows as the SQL standard writes them. */
class Literals {

  /** The value in SQL. */
  final String of(@Nullable Object value) {
    return value == null ? "null" : known(normal(value));
  }

  /** The value as this database can take it. */
  Object normal(Object value) {
    return value;
  }

  private String known(Object value) {
    if (value instanceof String || value instanceof Character || value instanceof UUID) {
      return text(value.toString());
    }
    if (value instanceof Boolean truth) {
      return truth.toString();
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof byte[] bytes) {
      return bytes(HexFormat.of().formatHex(bytes));
    }
    return moment(value);
  }

  /** Text between quotes. */
  String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Bytes, given in hexadecimal. */
  String bytes(String hex) {
    return "X'" + hex + "'";
  }

  /** What is no number, and the infinities. */
  String notFinite(Number number) {
    return "cast('" + number + "' as double precision)";
  }

  private String number(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (number instanceof Double || number instanceof Float) {
      return Double.isFinite(number.doubleValue()) ? number.toString() : notFinite(number);
    }
    if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte
        || number instanceof BigInteger) {
      return number.toString();
    }
    throw unknown(number);
  }

  private static String moment(Object value) {
    if (value instanceof LocalDate) {
      return "date '" + value + "'";
    }
    if (value instanceof LocalTime time) {
      return "time '" + time(time) + "'";
    }
    if (value instanceof OffsetTime time) {
      return "time with time zone '" + time(time.toLocalTime()) + offset(time.getOffset()) + "'";
    }
    if (value instanceof LocalDateTime time) {
      return "timestamp '" + dateAndTime(time) + "'";
    }
    if (value instanceof Instant instant) {
      return moment(instant.atOffset(ZoneOffset.UTC));
    }
    if (value instanceof OffsetDateTime time) {
      return "timestamp with time zone '"
          + dateAndTime(time.toLocalDateTime())
          + offset(time.getOffset())
          + "'";
    }
    throw unknown(value);
  }

  private static String dateAndTime(LocalDateTime time) {
    return time.toLocalDate() + " " + time(time.toLocalTime());
  }

  /** With its seconds even where they are zero: not every database reads a time without them. */
  private static String time(LocalTime time) {
    return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
  }

  private static IllegalArgumentException unknown(Object value) {
    return new IllegalArgumentException(
        "[Skein:Dialect] A row holds a value of "
            + value.getClass().getName()
            + ", which has no form in SQL. Give text, a number, a boolean, bytes, a UUID, or a date"
            + " or time of java.time.");
  }
}
