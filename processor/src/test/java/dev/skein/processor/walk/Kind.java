package dev.skein.processor.walk;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What a member holds; values are texts, alike on all databases. */
enum Kind {
  SHORT("Short", "short"),
  INTEGER("Integer", "int"),
  LONG("Long", "long"),
  BOOLEAN("Boolean", "boolean"),
  TEXT("String", ""),
  DECIMAL("java.math.BigDecimal", ""),
  DATE("java.time.LocalDate", ""),
  MOMENT("java.time.LocalDateTime", ""),
  UUID("java.util.UUID", ""),
  /** An enum by the names of its constants. */
  NAMED("", ""),
  /** An enum by their positions. */
  ORDINAL("", ""),
  TO_ONE("", ""),
  /** A collection of texts, in a table of its own. */
  TEXTS("java.util.Set<String>", "");

  static final Set<Kind> WHOLE = EnumSet.of(SHORT, INTEGER, LONG);
  static final Set<Kind> ENUMS = EnumSet.of(NAMED, ORDINAL);

  private final String wrapper;
  private final String primitive;

  Kind(String wrapper, String primitive) {
    this.wrapper = wrapper;
    this.primitive = primitive;
  }

  boolean hasPrimitive() {
    return !primitive.isEmpty();
  }

  /** Its name in Java, where that is not a class of the model. */
  String java(boolean asPrimitive) {
    return asPrimitive ? primitive : wrapper;
  }

  /** A value of a database as a text. */
  String read(Object value, Type type) {
    String text =
        value instanceof Timestamp time ? time.toLocalDateTime().toString() : shown(value);
    return switch (this) {
      case SHORT, INTEGER, LONG, TO_ONE -> new BigDecimal(text).toBigIntegerExact().toString();
      case BOOLEAN -> String.valueOf("true".equals(text) || "1".equals(text));
      case DECIMAL -> plain(text);
      case DATE -> text.substring(0, 10);
      case MOMENT -> LocalDateTime.parse(text.replace(' ', 'T')).toString();
      case UUID -> text.replace("-", "");
      case TEXT, NAMED, TEXTS -> text;
      case ORDINAL -> type.constants().get(Integer.parseInt(text));
    };
  }

  /** A text as a value to insert. */
  Object written(String text, Type type) {
    return switch (this) {
      case SHORT, INTEGER, LONG, TO_ONE -> Long.valueOf(text);
      case BOOLEAN -> Boolean.valueOf(text);
      case DECIMAL -> new BigDecimal(text);
      case DATE -> LocalDate.parse(text);
      case MOMENT -> LocalDateTime.parse(text);
      case UUID -> uuid(text);
      case TEXT, NAMED, TEXTS -> text;
      case ORDINAL -> (long) type.constants().indexOf(text);
    };
  }

  private static String shown(Object value) {
    return value.toString();
  }

  static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  static UUID uuid(String text) {
    return java.util.UUID.fromString(
        text.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }
}
