package dev.skein.processor.source;

import dev.skein.processor.source.Expression.Constant;
import dev.skein.processor.source.Expression.Text;
import dev.skein.processor.source.Expression.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Numbers, and the values of a row, as Java writes them. */
final class Values {

  private Values() {}

  /** A number where Java takes a {@code long}. */
  static Word number(long value) {
    return new Word(value == (int) value ? Long.toString(value) : value + "L");
  }

  /** The values of a row, each of the class it has. */
  static Expression[] row(List<@Nullable Object> values) {
    return values.size() == 1 && values.get(0) == null
        // A bare null would be taken for the array itself, and javac warns of it.
        ? new Expression[] {new Word("(Object) null")}
        : values.stream().map(Values::of).toArray(Expression[]::new);
  }

  private static Expression of(@Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      return new Word(String.valueOf(value));
    }
    if (value instanceof String text) {
      return new Text(text);
    }
    if (value instanceof Character character) {
      return character(character);
    }
    if (value instanceof Number number) {
      return numeric(number);
    }
    if (value instanceof byte[] bytes) {
      return new Expression.Chain(
          Expression.of(HexFormat.class, "of"),
          List.of(Expression.link("parseHex", new Text(HexFormat.of().formatHex(bytes)))));
    }
    if (value instanceof UUID) {
      return Expression.of(UUID.class, "fromString", new Text(value.toString()));
    }
    if (value instanceof Temporal) {
      return Expression.of(value.getClass(), "parse", new Text(value.toString()));
    }
    throw new IllegalArgumentException(
        "A row holds a value of " + value.getClass().getName() + ", which Skein cannot write.");
  }

  private static Expression character(char character) {
    boolean plain = character >= ' ' && character < 0x7f && character != '\'' && character != '\\';
    return new Word(plain ? "'" + character + "'" : "(char) " + (int) character);
  }

  private static Expression numeric(Number number) {
    if (number instanceof Integer) {
      return new Word(number.toString());
    }
    if (number instanceof Long) {
      return new Word(number + "L");
    }
    if (number instanceof Short) {
      return new Word("(short) " + number);
    }
    if (number instanceof Byte) {
      return new Word("(byte) " + number);
    }
    if (number instanceof BigDecimal || number instanceof BigInteger) {
      return Expression.of(number.getClass(), Expression.Call.NEW, new Text(number.toString()));
    }
    return floating(number);
  }

  private static Expression floating(Number number) {
    double value = number.doubleValue();
    Class<?> type = number.getClass();
    if (Double.isNaN(value)) {
      return new Constant(type, "NaN", false);
    }
    if (Double.isInfinite(value)) {
      return new Constant(type, value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY", false);
    }
    return new Word(number instanceof Float ? number + "f" : number.toString());
  }
}
