package dev.skein.dialect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * SQLite's literals, as its JDBC driver and Hibernate read them back.
 *
 * <p>SQLite has no types for points in time. The driver reads text of one form only, with the date,
 * the time and milliseconds; a moment it writes and reads as milliseconds since 1970. To Hibernate
 * a UUID is 16 bytes there.
 */
final class SqliteLiterals extends Literals {

  private static final DateTimeFormatter READ_BACK =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

  /** The day of a time without one, as {@link java.sql.Time} has it. */
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  @Override
  Object normal(Object value) {
    if (value instanceof UUID id) {
      return HexFormat.of().parseHex(id.toString().replace("-", ""));
    }
    if (value instanceof LocalDate day) {
      return READ_BACK.format(day.atStartOfDay());
    }
    if (value instanceof LocalTime time) {
      return READ_BACK.format(time.atDate(NO_DAY));
    }
    if (value instanceof LocalDateTime time) {
      return READ_BACK.format(time);
    }
    if (value instanceof OffsetTime time) {
      return time.atDate(NO_DAY).toInstant().toEpochMilli();
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant().toEpochMilli();
    }
    return value instanceof Instant instant ? instant.toEpochMilli() : value;
  }

  /** A number too great for a double is the infinity of its sign. */
  @Override
  String notFinite(Number number) {
    if (Double.isNaN(number.doubleValue())) {
      throw new DialectException(
          "A row holds NaN, which SQLite stores as NULL.", "Give null, or another number.");
    }
    return number.doubleValue() > 0 ? "9e999" : "-9e999";
  }
}
