package dev.skein.processor.entity;

import dev.skein.processor.model.GeneratorStrategy;
import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.GeneratorMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Holds every annotation on what is read against what Skein covers, so that none shapes the schema
 * unseen.
 */
final class Coverage {

  /** Values that would shape the schema on annotations that are read otherwise. */
  private static final Map<String, List<String>> VALUES =
      Map.of(
          Names.jpa("SequenceGenerator"), List.of("catalog"),
          Names.jpa("TableGenerator"), List.of("catalog"),
          Names.hibernate("Comment"), List.of("on", "table"));

  /** A column's type in Java objects, which no compiler looks into. */
  private static final Set<String> TYPES =
      Set.of(Names.hibernate("Type"), Names.hibernate("JavaType"), Names.hibernate("JdbcType"));

  private final Problems problems;

  Coverage(Problems problems) {
    this.problems = problems;
  }

  /**
   * Says what is not covered on a class, package or member.
   *
   * @return whether everything there can be read
   */
  boolean check(Element element) {
    boolean covered = true;
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      covered &= check(mirror, element, Annotations.of(element).place());
    }
    return covered;
  }

  private boolean check(AnnotationMirror mirror, Element annotated, Place element) {
    String name = Annotation.nameOf(mirror);
    Place place = element.at(name, null);
    boolean ofHibernate =
        name.startsWith("org.hibernate.") && !name.startsWith("org.hibernate.validator.");
    boolean ofProvider = name.startsWith(Names.JPA) || ofHibernate;
    if (ofProvider && treatment(name).isEmpty()) {
      problems.warning(place, AnnotationMessages.unknownAnnotation(name, place));
      return true;
    }
    Optional<Message> refusal =
        isStatedOtherwise(name, annotated)
            ? Optional.empty()
            : refusal(mirror, name, place).or(() -> refusalOfClass(mirror, name, place));
    refusal.ifPresent(message -> problems.error(place, message));
    return refusal.isEmpty()
        && (!VALUES.containsKey(name) || checkValues(Annotation.of(mirror, element), name));
  }

  /** Whether a type that is in Java objects is said in SQL too. */
  static boolean isStatedInSql(Annotations member) {
    return !Collections.disjoint(TYPES, member.names())
        && member.orAbsent(Names.jpa("Column")).text("columnDefinition") != null;
  }

  private static boolean isStatedOtherwise(String name, Element annotated) {
    return TYPES.contains(name) && isStatedInSql(Annotations.of(annotated));
  }

  /** A class of a user's own, or one that does not say its type to a compiler. */
  private static Optional<Message> refusalOfClass(
      AnnotationMirror mirror, String name, Place place) {
    boolean known =
        !JdbcTypeClasses.ANNOTATIONS.contains(name)
            || JdbcTypeClasses.codeOf(Annotation.of(mirror, place)).isPresent();
    return known
        ? Optional.empty()
        : Optional.of(
            AnnotationMessages.notCoveredYet(
                simple(name) + " of that class",
                place,
                "Use " + simple(name) + "Code, or state the type with @Column(columnDefinition)"));
  }

  private static Optional<Message> refusal(AnnotationMirror mirror, String name, Place place) {
    if (name.startsWith(Names.OLD_JPA)) {
      return Optional.of(AnnotationMessages.oldPersistence(name, place));
    }
    return treatment(name)
        .or(() -> treatmentOfMeta(mirror))
        .filter(Treatment::isNotYet)
        .map(treatment -> AnnotationMessages.notCoveredYet(simple(name), place, treatment.words()))
        .or(() -> refusalOfGenerator(mirror, name, place));
  }

  /** How an annotation is treated, if Skein knows it. */
  static Optional<Treatment> treatment(String name) {
    if (name.startsWith(Names.JPA)) {
      return Optional.ofNullable(JpaCoverage.ALL.get(name.substring(Names.JPA.length())));
    }
    return name.startsWith(Names.HIBERNATE)
        ? Optional.ofNullable(HibernateCoverage.ALL.get(name.substring(Names.HIBERNATE.length())))
        : Optional.empty();
  }

  /** Whether an annotation says something of the schema, covered or not. */
  static boolean shapesSchema(String name) {
    return treatment(name)
        .filter(treatment -> treatment.kind() != Treatment.Kind.HARMLESS)
        .isPresent();
  }

  /** A user's own annotation may carry one of Hibernate's that makes ids, values or columns. */
  private static Optional<Treatment> treatmentOfMeta(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getAnnotationMirrors().stream()
        .map(Annotation::nameOf)
        .filter(name -> name.startsWith(Names.HIBERNATE))
        .flatMap(name -> treatment(name).stream())
        .filter(Treatment::isNotYet)
        .findFirst();
  }

  /** Whatever a user's own class does may shape the schema. */
  private static Optional<Message> refusalOfGenerator(
      AnnotationMirror mirror, String name, Place place) {
    return name.startsWith(Names.HIBERNATE) || name.startsWith(Names.JPA)
        ? Optional.empty()
        : GeneratorClass.behind(mirror, place)
            .filter(type -> GeneratorClass.strategyOf(type) != GeneratorStrategy.CODE)
            .map(type -> GeneratorMessages.unknown(place, type.getQualifiedName().toString()));
  }

  private boolean checkValues(Annotation annotation, String name) {
    boolean covered = true;
    for (String value : VALUES.getOrDefault(name, List.of())) {
      if (annotation.text(value) != null) {
        Place place = annotation.place(value);
        problems.error(
            place,
            AnnotationMessages.notCoveredYet(
                simple(name) + "(" + value + ")", place, "Remove \"" + value + "\""));
        covered = false;
      }
    }
    return covered;
  }

  /** An annotation as it is written: {@code @Column}. */
  static String simple(String name) {
    return "@" + name.replaceFirst("^[a-z.]+\\.", "");
  }
}
