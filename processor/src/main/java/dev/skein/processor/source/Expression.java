package dev.skein.processor.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Java expression of a migration, as a tree that {@link LineBreaks} breaks into lines. */
sealed interface Expression {

  /** Lets a visitor see which kind of expression this is. */
  void accept(Visitor visitor);

  /** The expressions directly within this one. */
  default List<? extends Expression> parts() {
    return List.of();
  }

  /** This expression and all within it. */
  default Stream<Expression> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
  }

  /** A string literal. */
  record Text(String value) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitText(this);
    }
  }

  /** A number, {@code true}, {@code null}, a variable: what needs no import and never breaks. */
  record Word(String text) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitWord(this);
    }
  }

  /**
   * A constant.
   *
   * @param owner its class
   * @param isStatic whether it is imported statically, so that the class is not named
   */
  record Constant(Class<?> owner, String name, boolean isStatic) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitConstant(this);
    }
  }

  /**
   * A call of a method or constructor.
   *
   * @param owner the class that has it, or null for a link of a chain
   * @param method its name, or {@link #NEW}
   * @param isStatic whether it is imported statically, so that the class is not named
   */
  record Call(@Nullable Class<?> owner, String method, boolean isStatic, List<Expression> arguments)
      implements Expression {

    /** In place of a method's name, for a constructor. */
    static final String NEW = "new";

    @Override
    public List<Expression> parts() {
      return arguments;
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.visitCall(this);
    }
  }

  /**
   * Calls one after the other: {@code first.link().link()}.
   *
   * @param first a variable or a call
   */
  record Chain(Expression first, List<Call> links) implements Expression {
    @Override
    public List<Expression> parts() {
      return Stream.concat(Stream.of(first), links.stream()).toList();
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.visitChain(this);
    }
  }

  /** Does something for each kind of expression. */
  interface Visitor {
    void visitText(Text text);

    void visitWord(Word word);

    void visitConstant(Constant constant);

    void visitCall(Call call);

    void visitChain(Chain chain);
  }

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
  static Constant constant(Enum<?> constant) {
    return new Constant(constant.getDeclaringClass(), constant.name(), true);
  }

  static Expression[] texts(List<String> values) {
    return values.stream().map(Text::new).toArray(Expression[]::new);
  }

  static Expression[] join(Expression first, Expression... others) {
    return Stream.concat(Stream.of(first), Arrays.stream(others)).toArray(Expression[]::new);
  }
}
