package dev.skein.migration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values a row may hold: those that mean the same in every time zone, locale and JDK. */
final class RowValue {

  private static final Set<Class<?>> AS_TEXT =
      Set.of(
          Boolean.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          BigInteger.class,
          UUID.class,
          Instant.class,
          LocalDate.class,
          LocalDateTime.class,
          LocalTime.class,
          OffsetDateTime.class,
          OffsetTime.class);

  private static final Set<Class<?>> OTHERS =
      Set.of(
          String.class, Character.class, Float.class, Double.class, BigDecimal.class, byte[].class);

  private RowValue() {}

  static void require(@Nullable Object value, String column, String table) {
    if (value != null
        && !AS_TEXT.contains(value.getClass())
        && !OTHERS.contains(value.getClass())) {
      throw Given.misuse(
          "A row of table '%s' has a value of %s for the column '%s'."
              .formatted(table, value.getClass().getName(), column),
          "Give text, a number, a boolean, bytes, a UUID, or a date or time of java.time.");
    }
  }

  /** The value in a text that no other value has, and that stays the same for ever. */
  static String meaning(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (AS_TEXT.contains(value.getClass())) {
      return value.toString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Float || value instanceof Double) {
      // JDK 19 changed the decimal text of some numbers, the hexadecimal one is exact.
      return Double.toHexString(((Number) value).doubleValue());
    }
    if (value instanceof byte[] bytes) {
      return "x" + HexFormat.of().formatHex(bytes);
    }
    return Phrase.quote(value.toString());
  }
}
