package dev.skein.processor.entity;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.model.MemberIntent.Initializer;
import dev.skein.processor.model.MemberIntent.Initializer.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Expressions that make another value for each object, of which databases can make the like. */
final class MadeValues {

  /** What is made anew for each object. */
  static final Set<Kind> KINDS = EnumSet.of(Kind.NOW, Kind.RANDOM_UUID);

  private static final Initializer NOW = new Initializer(Kind.NOW, "");
  private static final Initializer RANDOM_UUID = new Initializer(Kind.RANDOM_UUID, "");

  private static final String DATE = "java.util.Date";
  private static final String UUID = "java.util.UUID";

  private static final Set<String> HAVE_NOW =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime");

  private MadeValues() {}

  /** {@code new Date()}. */
  static Optional<Initializer> of(
      NewClassTree made, Function<Tree, String> typeOf, JavaType assignedTo) {
    return made.getArguments().isEmpty()
            && assignedTo.name().equals(DATE)
            && typeOf.apply(made.getIdentifier()).equals(DATE)
        ? Optional.of(NOW)
        : Optional.empty();
  }

  /** {@code Instant.now()}, {@code UUID.randomUUID()}, {@code UUID.randomUUID().toString()}. */
  static Optional<Initializer> of(
      MethodInvocationTree call,
      MemberSelectTree method,
      Function<Tree, String> typeOf,
      JavaType assignedTo) {
    if (!call.getArguments().isEmpty()) {
      return Optional.empty();
    }
    String type = assignedTo.name();
    ExpressionTree of = method.getExpression();
    if (method.getIdentifier().contentEquals("now") && HAVE_NOW.contains(type)) {
      return typeOf.apply(of).equals(type) ? Optional.of(NOW) : Optional.empty();
    }
    boolean random =
        (type.equals(UUID) && isRandomUuid(method, typeOf))
            || (type.equals("java.lang.String")
                && method.getIdentifier().contentEquals("toString")
                && of instanceof MethodInvocationTree inner
                && inner.getArguments().isEmpty()
                && inner.getMethodSelect() instanceof MemberSelectTree made
                && isRandomUuid(made, typeOf));
    return random ? Optional.of(RANDOM_UUID) : Optional.empty();
  }

  private static boolean isRandomUuid(MemberSelectTree method, Function<Tree, String> typeOf) {
    return method.getIdentifier().contentEquals("randomUUID")
        && typeOf.apply(method.getExpression()).equals(UUID);
  }
}
