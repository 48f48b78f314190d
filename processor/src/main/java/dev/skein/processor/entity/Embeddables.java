package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.TypeMessages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Opens members that are embeddables: what an entity keeps of them are their own members, however
 * deep (JPA 3.2, section 2.5).
 */
final class Embeddables {

  private static final String TARGET = hibernate("TargetEmbeddable");

  private final JavaTypes javaTypes;
  private final Members members;
  private final Coverage coverage;
  private final Constraints constraints;
  private final Contradictions contradictions;
  private final Misplaced misplaced;
  private final Problems problems;
  private final Deque<TypeElement> open = new ArrayDeque<>();

  Embeddables(
      JavaTypes javaTypes,
      Members members,
      Coverage coverage,
      Constraints constraints,
      Contradictions contradictions,
      Problems problems) {
    this.javaTypes = javaTypes;
    this.members = members;
    this.coverage = coverage;
    this.constraints = constraints;
    this.contradictions = contradictions;
    this.misplaced = new Misplaced(problems);
    this.problems = problems;
  }

  /** The members that are columns or associations: what is in a member, or the member itself. */
  Stream<Member> open(Member member) {
    if (!isEmbedded(member)) {
      warnOfDocument(member);
      return Stream.of(member);
    }
    TypeMirror type = typeOf(member);
    if (!coverage.check(member.element())
        || !contradictions.freeFromEmbedded(member)
        || UnresolvedTypes.in(type)) {
      return Stream.empty();
    }
    Optional<DeclaredType> opened = javaTypes.embeddable(type);
    if (opened.isEmpty()) {
      problems.error(
          member.place(), TypeMessages.notEmbeddable(member.place(), javaTypes.nameOf(type)));
    }
    return opened.stream().flatMap(it -> inside(member, it).stream());
  }

  /** Whether a member is an embeddable, and not one column, of JSON for example. */
  boolean isEmbedded(Member member) {
    Annotations annotations = member.annotations();
    if (annotations.has(hibernate("JdbcTypeCode"))) {
      return false;
    }
    return annotations.has(jpa("Embedded"))
        || annotations.has(jpa("EmbeddedId"))
        || (javaTypes.isEmbeddable(typeOf(member)) && Converters.said(annotations).isEmpty());
  }

  /** Hibernate looks into such a column in each database's words. */
  private void warnOfDocument(Member member) {
    if (javaTypes.isEmbeddable(member.type())) {
      javaTypes.elementOf(member.type()).stream()
          .flatMap(type -> type.getEnclosedElements().stream())
          .filter(element -> element.getKind().isField())
          .filter(element -> javaTypes.enumOf(element.asType()).isPresent())
          .findFirst()
          .ifPresent(
              ofEnum ->
                  problems.warning(
                      member.place(),
                      TypeMessages.documentNotChecked(
                          member.place(), ofEnum.getSimpleName().toString())));
    }
  }

  /** The member's type, or the class that is said to be there in its place. */
  private TypeMirror typeOf(Member member) {
    TypeMirror said = member.annotations().orAbsent(TARGET).type("value");
    TypeElement type = said == null ? javaTypes.elementOf(member.type()).orElse(null) : null;
    TypeMirror ofType = type == null ? said : Annotations.of(type).orAbsent(TARGET).type("value");
    return ofType == null ? member.type() : ofType;
  }

  private List<Member> inside(Member member, DeclaredType type) {
    Surroundings in = member.in();
    Overrides own = Overrides.of(member.annotations());
    List<Member> inside =
        inside(
            new Surroundings(
                type,
                member.name() + ".",
                access(member),
                in.overrides().within(member.simpleName()).orElse(own),
                in.columns().within(member.annotations(), member.simpleName()),
                member.isKey(),
                constraints.into(member)),
            member);
    if (!CollectionTypes.isMany(Annotations.of(member.element()))) {
      own.warnOfUnused(problems, member.place(), member.name() + ".", inside);
    }
    return inside;
  }

  private static Access access(Member member) {
    return Access.saidOf(member.element()).orElse(member.in().access());
  }

  /** The members in an embeddable, opened where they are embeddables again. */
  private List<Member> inside(Surroundings in, Member holder) {
    TypeElement type = (TypeElement) in.type().asElement();
    if (open.contains(type)) {
      problems.error(
          holder.place(),
          TypeMessages.embeddedInItself(holder.place(), type.getQualifiedName().toString()));
      return List.of();
    }
    open.push(type);
    List<TypeElement> classes = withSuperclasses(type);
    Hierarchy.upwards(type).stream()
        .filter(above -> !classes.contains(above))
        .forEach(misplaced::lookAt);
    List<Member> found = new ArrayList<>();
    for (TypeElement each : classes) {
      coverage.check(each);
      Access access = accessOf(each, in);
      List<Member> ofClass = members.of(each, access, in.with(Annotations.of(each)));
      misplaced.lookAt(each, access, ofClass);
      ofClass.stream().filter(Embeddables::isValue).flatMap(this::open).forEach(found::add);
    }
    open.pop();
    return found;
  }

  /** Hibernate reads records by their fields, whatever the entity is read by. */
  private static Access accessOf(TypeElement type, Surroundings in) {
    return type.getKind() == ElementKind.RECORD
        ? Access.FIELD
        : Access.saidOf(type).orElse(in.access());
  }

  /** Hibernate's {@code @Parent} points back to what the embeddable is in. */
  private static boolean isValue(Member member) {
    return !member.annotations().has(hibernate("Parent"));
  }

  /** An embeddable and the mapped superclasses directly above it, the highest first. */
  private static List<TypeElement> withSuperclasses(TypeElement embeddable) {
    Deque<TypeElement> classes = new ArrayDeque<>(List.of(embeddable));
    Optional<TypeElement> above = Hierarchy.superclass(embeddable);
    while (above.isPresent() && Annotations.has(above.get(), jpa("MappedSuperclass"))) {
      classes.addFirst(above.get());
      above = Hierarchy.superclass(above.get());
    }
    return List.copyOf(classes);
  }
}
