package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.model.MemberIntent;
import dev.skein.processor.model.MemberIntent.Initializer;
import dev.skein.processor.model.MemberIntent.Initializer.Kind;
import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads Hibernate's {@code @SoftDelete}: a column that no member stands for, which tells whether a
 * row counts as removed.
 */
final class SoftDeletes {

  private static final String SOFT_DELETE = hibernate("SoftDelete");

  /** Hibernate's converters: what they make of false and true. */
  private static final Map<String, Values> CONVERTERS =
      Map.of(
          "org.hibernate.type.YesNoConverter",
          new Values("java.lang.Character", Kind.STRING, "N", "Y"),
          "org.hibernate.type.TrueFalseConverter",
          new Values("java.lang.Character", Kind.STRING, "F", "T"),
          "org.hibernate.type.NumericBooleanConverter",
          new Values("java.lang.Integer", Kind.NUMBER, "0", "1"));

  private static final Values UNCONVERTED =
      new Values("java.lang.Boolean", Kind.BOOLEAN, "false", "true");

  private final JavaTypes javaTypes;
  private final Problems problems;

  SoftDeletes(JavaTypes javaTypes, Problems problems) {
    this.javaTypes = javaTypes;
    this.problems = problems;
  }

  /**
   * What a column may hold.
   *
   * @param type its Java type
   * @param kind what kind of values those are
   * @param ofFalse what it holds for rows that are there
   * @param ofTrue what it holds for rows that count as removed
   */
  private record Values(String type, Kind kind, String ofFalse, String ofTrue) {

    /** The values turned round, as Hibernate does for rows that count as active. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // To swap them is the point.
    Values turned() {
      return new Values(type, kind, ofTrue, ofFalse);
    }

    /** Numbers are sorted, texts are not. */
    List<String> bounds() {
      return switch (kind) {
        case NUMBER -> List.of("in (0, 1)");
        case STRING -> List.of("in ('" + ofFalse + "', '" + ofTrue + "')");
        default -> List.of();
      };
    }
  }

  /** The column of an entity, which the root of its hierarchy has for all. */
  Stream<BasicAttribute> ofEntity(Hierarchy hierarchy) {
    if (hierarchy.parent().isPresent()) {
      return Stream.empty();
    }
    return first(
        Stream.concat(
            hierarchy.nearestFirst().stream(), Stream.of(javaTypes.packageOf(hierarchy.entity()))));
  }

  /** The column of the table that a collection has for itself, or null. */
  @Nullable BasicAttribute ofCollection(Member member) {
    Element declaring = Places.declaring(member.element());
    return first(Stream.of(member.element(), declaring, javaTypes.packageOf(declaring)))
        .findFirst()
        .orElse(null);
  }

  private Stream<BasicAttribute> first(Stream<? extends Element> nearestFirst) {
    return nearestFirst
        .flatMap(element -> Annotations.of(element).find(SOFT_DELETE).stream())
        .limit(1)
        .flatMap(said -> read(said).stream());
  }

  private Optional<BasicAttribute> read(Annotation said) {
    String strategy = said.constant("strategy");
    if ("TIMESTAMP".equals(strategy)) {
      return Optional.of(moment(said));
    }
    boolean active = "ACTIVE".equals(strategy);
    return values(said)
        .map(values -> active ? values.turned() : values)
        .map(
            values ->
                attribute(
                    active ? BasicAttribute.SOFT_DELETE + "(ACTIVE)" : BasicAttribute.SOFT_DELETE,
                    column(said, active ? "active" : "deleted", false).withLength(1),
                    new JavaType(values.type(), false, List.of(), true),
                    values.bounds(),
                    new Initializer(values.kind(), values.ofFalse())));
  }

  private static BasicAttribute moment(Annotation said) {
    return attribute(
        BasicAttribute.SOFT_DELETE,
        column(said, "deleted", true),
        new JavaType("java.time.Instant", false, List.of(), true),
        List.of(),
        null);
  }

  /** Existing rows are to get a value, and only Hibernate's own converters' are known. */
  private Optional<Values> values(Annotation said) {
    TypeMirror converter = said.type("converter");
    String name = converter == null ? "" : javaTypes.nameOf(converter);
    if (name.isEmpty() || name.endsWith(".UnspecifiedConversion")) {
      return Optional.of(UNCONVERTED);
    }
    Optional<Values> known = Optional.ofNullable(CONVERTERS.get(name));
    if (known.isEmpty()) {
      Place place = said.place("converter");
      problems.error(
          place,
          AnnotationMessages.notCoveredYet(
              "@SoftDelete(converter = " + name + ")",
              place,
              "Use a converter of org.hibernate.type, whose values are known"));
    }
    return known;
  }

  private static BasicAttribute attribute(
      String name,
      ColumnModel column,
      JavaType type,
      List<String> bounds,
      @Nullable Initializer notDeleted) {
    return new BasicAttribute(
        name,
        type,
        null,
        column,
        bounds,
        Set.of(),
        null,
        null,
        null,
        new MemberIntent(null, null, notDeleted),
        column.place());
  }

  private static ColumnModel column(Annotation said, String nameUnsaid, boolean nullable) {
    String name = said.identifier("columnName");
    String comment = said.text("comment");
    return new ColumnModel(
        true,
        name == null ? nameUnsaid : name,
        null,
        false,
        nullable,
        false,
        null,
        said.text("options"),
        null,
        ColumnModel.DEFAULT_LENGTH,
        0,
        0,
        -1,
        List.of(),
        comment == null ? "Soft-delete indicator" : comment,
        null,
        said.place());
  }
}
