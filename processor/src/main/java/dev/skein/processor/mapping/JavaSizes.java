package dev.skein.processor.mapping;

import dev.skein.processor.model.ColumnModel;
import java.util.Map;

/**
 * The room that values of a Java type need in a column that is not made for them, as Hibernate ORM
 * 7 reckons.
 *
 * @param characters as text
 * @param bytes as bytes
 * @param precision as a number, digits in all
 * @param scale as a number, digits after the point
 */
record JavaSizes(int characters, int bytes, int precision, int scale) {

  private static final JavaSizes OTHERS = new JavaSizes(255, 255, 19, 2);

  private static final Map<String, JavaSizes> SIZES =
      Map.ofEntries(
          Map.entry("byte", number(1, 3, 0)),
          Map.entry("java.lang.Byte", number(1, 3, 0)),
          Map.entry("short", number(6, 5, 0)),
          Map.entry("java.lang.Short", number(6, 5, 0)),
          Map.entry("int", number(11, 10, 0)),
          Map.entry("java.lang.Integer", number(11, 10, 0)),
          Map.entry("long", number(20, 19, 0)),
          Map.entry("java.lang.Long", number(20, 19, 0)),
          Map.entry("float", number(14, 8, 2)),
          Map.entry("java.lang.Float", number(14, 8, 2)),
          Map.entry("double", number(24, 17, 2)),
          Map.entry("java.lang.Double", number(24, 17, 2)),
          Map.entry("boolean", number(1, 1, 0)),
          Map.entry("java.lang.Boolean", number(1, 1, 0)),
          Map.entry("char", number(1, 3, 0)),
          Map.entry("java.lang.Character", number(1, 3, 0)),
          Map.entry("java.math.BigDecimal", number(40, 38, 2)),
          Map.entry("java.math.BigInteger", number(39, 38, 0)),
          Map.entry("java.time.Duration", number(255, 21, 0)),
          Map.entry("java.util.UUID", new JavaSizes(36, 16, 19, 2)),
          Map.entry("java.util.Currency", number(3, 19, 2)),
          Map.entry("java.time.ZoneOffset", number(6, 19, 2)),
          Map.entry("java.net.InetAddress", number(19, 19, 2)));

  private static JavaSizes number(int length, int precision, int scale) {
    return new JavaSizes(length, length, precision, scale);
  }

  /** The sizes of a Java type, as far as the column does not say others. */
  static JavaSizes of(String javaType, ColumnModel column) {
    JavaSizes usual = SIZES.getOrDefault(javaType, OTHERS);
    boolean saysLength = column.length() != ColumnModel.DEFAULT_LENGTH;
    boolean saysDigits = column.precision() != 0;
    return new JavaSizes(
        saysLength ? column.length() : usual.characters,
        saysLength ? column.length() : usual.bytes,
        saysDigits ? column.precision() : usual.precision,
        saysDigits ? column.scale() : usual.scale);
  }
}
