package dev.skein.processor.walk;

import java.util.List;

/**
 * The type of a member.
 *
 * @param kind what it holds
 * @param size the length of a text, or the digits of a decimal number
 * @param scale the digits after its point
 * @param constants the constants of an enum
 * @param target the number of the entity it points to
 * @param digits whether its texts are all digits, and so could be numbers
 */
record Type(Kind kind, int size, int scale, List<String> constants, int target, boolean digits) {

  static final int LENGTH = 255;

  static Type of(Kind kind) {
    return new Type(kind, 0, 0, List.of(), 0, Kind.WHOLE.contains(kind));
  }

  static Type text(int length, boolean digits) {
    return new Type(Kind.TEXT, length, 0, List.of(), 0, digits);
  }

  static Type decimal(int precision, int scale) {
    return new Type(Kind.DECIMAL, precision, scale, List.of(), 0, false);
  }

  static Type constants(Kind kind, List<String> constants) {
    return new Type(kind, 0, 0, constants, 0, false);
  }

  static Type toOne(int target) {
    return new Type(Kind.TO_ONE, 0, 0, List.of(), target, false);
  }

  /** Whether it is kept in a column of the entity's table. */
  boolean hasColumn() {
    return kind != Kind.TEXTS;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** A value after a change to another type, as a person expects it. */
  String convert(String value, Type to) {
    if (kind == to.kind) {
      return value;
    }
    return switch (to.kind) {
      case MOMENT -> value + "T00:00";
      case DATE -> value.substring(0, 10);
      case BOOLEAN -> String.valueOf(!value.equals("0"));
      case SHORT, INTEGER, LONG -> is(Kind.BOOLEAN) ? (value.equals("true") ? "1" : "0") : value;
      default -> value;
    };
  }

  /** The value that a row of a number has in a member of a number. */
  String sample(int field, int row) {
    return switch (kind) {
      case SHORT, INTEGER, LONG -> String.valueOf(field % 50 + row);
      case BOOLEAN -> String.valueOf(row % 2 == 1);
      case TEXT -> digits ? String.valueOf(field % 50 + row) : "é's %d.%d".formatted(field, row);
      case DECIMAL -> Kind.plain((field % 50 + row) + ".25");
      case DATE -> "2026-11-%02d".formatted(10 + row);
      case MOMENT -> "2026-11-%02dT00:00".formatted(10 + row);
      case UUID -> "%032x".formatted(field * 100 + row);
      case NAMED, ORDINAL -> constants.get(row % constants.size());
      case TO_ONE -> String.valueOf(row);
      case TEXTS -> "a%d,b%d".formatted(field, row);
    };
  }

  /** A value for all rows, which is none of the samples, and how SQL and Java say it. */
  Given given() {
    return switch (kind) {
      case SHORT, INTEGER -> new Given("77", "77", "77");
      case LONG -> new Given("77", "77", "77L");
      case BOOLEAN -> new Given("true", "true", "true");
      case TEXT ->
          digits ? new Given("77", "'77'", "\"77\"") : new Given("o'k", "'o''k'", "\"o'k\"");
      case DECIMAL -> new Given("1", "1", "java.math.BigDecimal.ONE");
      case DATE -> new Given("2026-11-30", "date '2026-11-30'", "");
      case MOMENT -> new Given("2026-11-30T00:00", "timestamp '2026-11-30 00:00:00'", "");
      case UUID ->
          new Given(
              "00000000000000000000000000000007", "'00000000-0000-0000-0000-000000000007'", "");
      case NAMED -> new Given(constants.get(0), "'" + constants.get(0) + "'", constants.get(0));
      case ORDINAL -> new Given(constants.get(0), "0", constants.get(0));
      case TO_ONE -> new Given("1", "1", "");
      case TEXTS -> new Given("", "", "");
    };
  }

  /**
   * A value.
   *
   * @param value as a text
   * @param sql as SQL
   * @param java as Java, or empty
   */
  record Given(String value, String sql, String java) {}
}
