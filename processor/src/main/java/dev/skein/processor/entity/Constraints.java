package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Warns of constraints of Bean Validation that Hibernate would put into the schema and the mapping
 * does not state: they are not read yet.
 */
final class Constraints {

  private static final String PACKAGE = "jakarta.validation.constraints.";

  /** The constraints that shape a column, and the value of @Column that says the same. */
  private static final Map<String, String> SAID_BY =
      Map.ofEntries(
          Map.entry("NotNull", "nullable"),
          Map.entry("NotEmpty", "nullable"),
          Map.entry("NotBlank", "nullable"),
          Map.entry("Size", "length"),
          Map.entry("Digits", "precision"),
          Map.entry("Min", "check"),
          Map.entry("Max", "check"),
          Map.entry("DecimalMin", "check"),
          Map.entry("DecimalMax", "check"),
          Map.entry("Positive", "check"),
          Map.entry("PositiveOrZero", "check"),
          Map.entry("Negative", "check"),
          Map.entry("NegativeOrZero", "check"));

  private final Problems problems;

  Constraints(Problems problems) {
    this.problems = problems;
  }

  /** Looks at a persistent member. */
  void lookAt(Member member) {
    Annotations annotations = member.annotations();
    for (String name : annotations.names()) {
      String simple = name.startsWith(PACKAGE) ? name.substring(PACKAGE.length()) : "";
      String value = SAID_BY.get(simple);
      if (value != null && !isSaid(value, member) && limits(annotations.orAbsent(name), simple)) {
        Place place = member.place();
        problems.warning(
            place.at(name, null), EntityMessages.constraintNotRead(simple, place, value));
      }
    }
  }

  /** A minimal size shapes no column. */
  private static boolean limits(Annotation constraint, String simple) {
    return !simple.equals("Size") || constraint.says("max");
  }

  private static boolean isSaid(String value, Member member) {
    Annotations annotations = member.annotations();
    if (value.equals("nullable") && isNotNull(member, annotations)) {
      return true;
    }
    return List.of("Column", "JoinColumn").stream()
        .map(name -> annotations.find(jpa(name)))
        .flatMap(Optional::stream)
        .anyMatch(column -> column.says(value));
  }

  private static boolean isNotNull(Member member, Annotations annotations) {
    return member.type().getKind().isPrimitive()
        || annotations.has(jpa("Id"))
        || annotations.has(jpa("Version"))
        || List.of("Basic", "ManyToOne", "OneToOne").stream()
            .anyMatch(name -> !annotations.orAbsent(jpa(name)).flag("optional", true));
  }
}
