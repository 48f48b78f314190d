package dev.skein.processor.entity;

import dev.skein.processor.entity.ConstraintReader.Constraint;
import dev.skein.processor.entity.Limits.Digits;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.ValueMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints of Bean Validation make of columns, as Hibernate does where a validator is
 * on the class path: NOT NULL, the length of texts, the digits and bounds of numbers. All others do
 * not touch the schema.
 */
final class Constraints {

  static final String PACKAGE = "jakarta.validation.constraints.";

  private static final String OF_HIBERNATE = "org.hibernate.validator.constraints.";

  private static final Set<String> NOT_NULL =
      Set.of(PACKAGE + "NotNull", PACKAGE + "NotBlank", PACKAGE + "NotEmpty");

  private static final Set<String> LENGTHS = Set.of(PACKAGE + "Size", OF_HIBERNATE + "Length");

  private static final Set<String> DECIMALS =
      Set.of("java.math.BigDecimal", "java.math.BigInteger");

  private static final Set<String> FLOATS =
      Set.of("float", "double", "java.lang.Float", "java.lang.Double");

  private static final Set<String> NUMBERS =
      Set.of(
          "byte",
          "short",
          "int",
          "long",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long");

  private final JavaTypes javaTypes;
  private final ConstraintReader reader;
  private final boolean wanted;
  private final Problems problems;

  /**
   * Reads constraints.
   *
   * @param wanted whether the user wants the schema to follow them
   */
  Constraints(JavaTypes javaTypes, Types types, boolean wanted, Problems problems) {
    this.javaTypes = javaTypes;
    this.reader = new ConstraintReader(types);
    this.wanted = wanted;
    this.problems = problems;
  }

  /** How far constraints reach into a member that is an embeddable. */
  Reach into(Member member) {
    boolean valid = Annotations.of(member.element()).has("jakarta.validation.Valid");
    return member.in().reach().into(valid, isNotNull(member));
  }

  /** Whether a member has to have a value. */
  boolean isNotNull(Member member) {
    return wanted
        && member.in().reach() == Reach.EVERYTHING
        && reader.of(member).stream().anyMatch(it -> NOT_NULL.contains(it.name()));
  }

  /**
   * The limits of a member that is one column.
   *
   * @param storedType the name of the type that the column keeps
   */
  Limits of(Member member, String storedType) {
    if (!wanted || member.in().reach() == Reach.NOTHING) {
      return Limits.NONE;
    }
    List<Constraint> constraints = reader.of(member);
    if (constraints.isEmpty()) {
      return Limits.NONE;
    }
    constraints.forEach(constraint -> warnOfChanges(member, constraint));
    return new Limits(
        isNotNull(member),
        length(member, constraints),
        digits(member, constraints),
        bounds(member, storedType, constraints));
  }

  private void warnOfChanges(Member member, Constraint constraint) {
    if (constraint.changing()) {
      warn(constraint, ValueMessages.changingConstraint(simple(constraint), member.place()));
    }
  }

  private void warn(Constraint constraint, Message message) {
    problems.warning(constraint.said().place(), message);
  }

  private static String simple(Constraint constraint) {
    return constraint.name().substring(constraint.name().lastIndexOf('.') + 1);
  }

  /** A text of no characters has Hibernate's longest type. */
  private @Nullable Integer length(Member member, List<Constraint> constraints) {
    return javaTypes.nameOf(member.type()).equals("java.lang.String")
        ? smallest(constraints, LENGTHS)
        : null;
  }

  private static @Nullable Integer smallest(List<Constraint> constraints, Set<String> names) {
    return constraints.stream()
        .filter(constraint -> names.contains(constraint.name()))
        .map(constraint -> constraint.said().number("max", Integer.MAX_VALUE))
        .filter(max -> max < Integer.MAX_VALUE)
        .map(max -> max == 0 ? Integer.MAX_VALUE : max)
        .min(Integer::compare)
        .orElse(null);
  }

  private @Nullable Digits digits(Member member, List<Constraint> constraints) {
    String type = javaTypes.nameOf(member.type());
    for (Constraint constraint : constraints) {
      if (constraint.name().equals(PACKAGE + "Digits")) {
        int fraction = constraint.said().number("fraction", 0);
        if (FLOATS.contains(type) && fraction > 0) {
          problems.error(
              constraint.said().place(), ValueMessages.digitsOfFloat(member.place(), type));
        } else if (DECIMALS.contains(type) || FLOATS.contains(type)) {
          return new Digits(constraint.said().number("integer", 0) + fraction, fraction);
        }
      }
    }
    return null;
  }

  private List<String> bounds(Member member, String storedType, List<Constraint> constraints) {
    List<String> bounds = new ArrayList<>();
    for (Constraint constraint : constraints) {
      List<String> ofConstraint = bounds(constraint);
      if (ofConstraint.isEmpty() || isNumber(storedType)) {
        bounds.addAll(ofConstraint);
      } else {
        warn(
            constraint,
            ValueMessages.boundOfNoNumber(simple(constraint), member.place(), storedType));
      }
    }
    return bounds.stream().distinct().sorted().toList();
  }

  private static boolean isNumber(String type) {
    return NUMBERS.contains(type) || DECIMALS.contains(type) || FLOATS.contains(type);
  }

  private static List<String> bounds(Constraint constraint) {
    Function<String, Optional<Long>> said = constraint.said()::wholeNumber;
    Stream<@Nullable String> bounds =
        switch (constraint.name()) {
          case PACKAGE + "Min" -> Stream.of(bound(">=", said.apply("value")));
          case PACKAGE + "Max" -> Stream.of(bound("<=", said.apply("value")));
          default -> Stream.empty();
        };
    return bounds.filter(Objects::nonNull).toList();
  }

  private static @Nullable String bound(String sign, Optional<Long> number) {
    return number.map(it -> sign + " " + it).orElse(null);
  }
}
