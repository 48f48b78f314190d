package dev.skein.processor.entity;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.model.MemberIntent.Initializer;
import dev.skein.processor.model.MemberIntent.Initializer.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The plain values of expressions: literals, constants, and what is as good as a literal. */
final class Expressions {

  private static final Set<String> NUMBERS = Set.of("java.math.BigDecimal", "java.math.BigInteger");

  /** How often a constant may stand for another one; two may stand for each other. */
  private static final int MOST_STEPS = 8;

  private final SourceNames names;
  private final JavaType type;
  private final int steps;

  /**
   * Reads expressions.
   *
   * @param names what names stand for there
   * @param type what the value is assigned to
   */
  Expressions(SourceNames names, JavaType type) {
    this(names, type, 0);
  }

  private Expressions(SourceNames names, JavaType type, int steps) {
    this.names = names;
    this.type = type;
    this.steps = steps;
  }

  /** The value, of kind OTHER if it is not plain, or empty if it is null. */
  Optional<Initializer> read(ExpressionTree expression) {
    return expression.getKind() == Tree.Kind.NULL_LITERAL
        ? Optional.empty()
        : Optional.of(value(expression).orElse(new Initializer(Kind.OTHER, "")));
  }

  private Optional<Initializer> value(ExpressionTree expression) {
    if (expression instanceof ParenthesizedTree inner) {
      return value(inner.getExpression());
    }
    if (expression instanceof LiteralTree literal) {
      return literal(literal.getValue());
    }
    if (expression instanceof UnaryTree minus && minus.getKind() == Tree.Kind.UNARY_MINUS) {
      return value(minus.getExpression()).flatMap(Values::negated);
    }
    if (expression instanceof NewClassTree made && made.getClassBody() == null) {
      return made(typeOf(made.getIdentifier()), NUMBERS, made.getArguments())
          .or(() -> MadeValues.of(made, this::typeOf, type));
    }
    if (expression instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree method) {
      return method.getIdentifier().contentEquals("valueOf")
          ? made(typeOf(method.getExpression()), Set.of(type.name()), call.getArguments())
          : MadeValues.of(call, method, this::typeOf, type);
    }
    return expression instanceof IdentifierTree || expression instanceof MemberSelectTree
        ? names.variable(expression.toString()).flatMap(this::variable)
        : Optional.empty();
  }

  /** A character is a number to a number. */
  private Optional<Initializer> literal(Object value) {
    boolean asNumber =
        value instanceof Character && type.primitive() && !type.name().equals("char");
    return asNumber ? Values.number(String.valueOf((int) (Character) value)) : Values.of(value);
  }

  /** {@code new BigDecimal("1.5")}, {@code Long.valueOf(1)}: the number itself. */
  private Optional<Initializer> made(
      String made, Set<String> expected, List<? extends ExpressionTree> arguments) {
    return expected.contains(made) && arguments.size() == 1
        ? value(arguments.get(0)).flatMap(Values::asNumber)
        : Optional.empty();
  }

  private String typeOf(Tree name) {
    return names.type(name.toString()).map(it -> it.getQualifiedName().toString()).orElse("");
  }

  private Optional<Initializer> variable(VariableElement variable) {
    String name = variable.getSimpleName().toString();
    if (variable.getKind() == ElementKind.ENUM_CONSTANT) {
      return ownerOf(variable).equals(type.name())
          ? Optional.of(new Initializer(Kind.ENUM_CONSTANT, name))
          : Optional.empty();
    }
    boolean constant = variable.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL));
    return constant
        ? Values.of(variable.getConstantValue())
            .or(() -> Values.wellKnown(ownerOf(variable) + "." + name))
            .or(() -> names.path(variable).flatMap(this::follow))
        : Optional.empty();
  }

  private static String ownerOf(VariableElement variable) {
    return variable.getEnclosingElement() instanceof TypeElement owner
        ? owner.getQualifiedName().toString()
        : "";
  }

  /** A constant is worth what its own initializer is; what that makes is made but once. */
  private Optional<Initializer> follow(TreePath variable) {
    ExpressionTree initializer = ((VariableTree) variable.getLeaf()).getInitializer();
    return initializer == null || steps == MOST_STEPS
        ? Optional.empty()
        : new Expressions(names.at(variable), type, steps + 1)
            .value(initializer)
            .filter(value -> !MadeValues.KINDS.contains(value.kind()));
  }
}
