package dev.skein.processor.entity;

import dev.skein.processor.model.MemberIntent.Initializer;
import dev.skein.processor.model.MemberIntent.Initializer.Kind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Java values as what an initializer is worth. */
final class Values {

  /** Constants of the JDK that are no compile-time constants, and yet plain values. */
  private static final Map<String, Initializer> WELL_KNOWN =
      Map.of(
          "java.math.BigDecimal.ZERO", number(BigDecimal.ZERO),
          "java.math.BigDecimal.ONE", number(BigDecimal.ONE),
          "java.math.BigDecimal.TWO", number(BigDecimal.valueOf(2)),
          "java.math.BigDecimal.TEN", number(BigDecimal.TEN),
          "java.math.BigInteger.ZERO", number(BigDecimal.ZERO),
          "java.math.BigInteger.ONE", number(BigDecimal.ONE),
          "java.math.BigInteger.TWO", number(BigDecimal.valueOf(2)),
          "java.math.BigInteger.TEN", number(BigDecimal.TEN),
          "java.lang.Boolean.TRUE", new Initializer(Kind.BOOLEAN, "true"),
          "java.lang.Boolean.FALSE", new Initializer(Kind.BOOLEAN, "false"));

  private Values() {}

  /** The value of a literal or compile-time constant. */
  static Optional<Initializer> of(@Nullable Object constant) {
    if (constant instanceof Boolean) {
      return Optional.of(new Initializer(Kind.BOOLEAN, constant.toString()));
    }
    if (constant instanceof Number number) {
      return number(number.toString());
    }
    return constant instanceof String || constant instanceof Character
        ? Optional.of(new Initializer(Kind.STRING, constant.toString()))
        : Optional.empty();
  }

  static Optional<Initializer> wellKnown(String qualifiedName) {
    return Optional.ofNullable(WELL_KNOWN.get(qualifiedName));
  }

  static Initializer number(BigDecimal value) {
    return new Initializer(Kind.NUMBER, value.toPlainString());
  }

  /** A number in Java's words, unless it is none that SQL knows: NaN, an infinity. */
  static Optional<Initializer> number(String text) {
    try {
      return Optional.of(number(new BigDecimal(text)));
    } catch (NumberFormatException notFinite) {
      return Optional.empty();
    }
  }

  /** What {@code new BigDecimal(value)} and the like make of a value. */
  static Optional<Initializer> asNumber(Initializer value) {
    return value.kind() == Kind.NUMBER || value.kind() == Kind.STRING
        ? number(value.text())
        : Optional.empty();
  }

  static Optional<Initializer> negated(Initializer value) {
    return value.kind() == Kind.NUMBER
        ? Optional.of(number(new BigDecimal(value.text()).negate()))
        : Optional.empty();
  }
}
