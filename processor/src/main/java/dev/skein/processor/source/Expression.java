package dev.skein.processor.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Java expression of a migration, as a tree that {@link Layout} breaks into lines. */
sealed interface Expression {

  /** A string literal. */
  record Text(String value) implements Expression {}

  /** A number, {@code true}, {@code null}, a variable: what never breaks. */
  record Word(String text) implements Expression {}

  /** A name that needs an import: of {@code owner}, or static if it belongs to it. */
  record Name(Class<?> owner, String member, boolean isStatic) implements Expression {}

  /**
   * A call of a method, of its own or in a chain.
   *
   * @param owner the class the method is imported from, or null for a link of a chain
   * @param method its name; {@code new} for a constructor
   * @param isStatic whether the import is static, so that the class is not named
   */
  record Call(@Nullable Class<?> owner, String method, boolean isStatic, List<Expression> arguments)
      implements Expression {}

  /** Calls one after the other, upon the first. */
  record Chain(Expression first, List<Call> links) implements Expression {}

  /** A call of a method imported statically. */
  static Call imported(Class<?> owner, String method, Expression... arguments) {
    return new Call(owner, method, true, List.of(arguments));
  }

  /** A call of a method that stands behind its class, such as {@code List.of(..)}. */
  static Call of(Class<?> owner, String method, Expression... arguments) {
    return new Call(owner, method, false, List.of(arguments));
  }

  /** A link of a chain. */
  static Call link(String method, Expression... arguments) {
    return new Call(null, method, false, List.of(arguments));
  }

  /** A constant imported statically. */
  static Name constant(Enum<?> constant) {
    return new Name(constant.getDeclaringClass(), constant.name(), true);
  }

  static Expression[] texts(List<String> values) {
    return values.stream().map(Text::new).toArray(Expression[]::new);
  }

  static Expression[] join(Expression first, Expression... others) {
    return Stream.concat(Stream.of(first), Arrays.stream(others)).toArray(Expression[]::new);
  }

  /** This and everything within it. */
  default Stream<Expression> all() {
    List<Expression> parts = new ArrayList<>();
    if (this instanceof Call call) {
      parts.addAll(call.arguments());
    } else if (this instanceof Chain chain) {
      parts.add(chain.first());
      parts.addAll(chain.links());
    }
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Expression::all));
  }
}
