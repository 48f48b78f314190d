package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * Opens members that are embeddables: what an entity keeps of them are their own members, however
 * deep (JPA 3.2, section 2.5).
 */
final class Embeddables {

  private final JavaTypes javaTypes;
  private final Members members;
  private final Coverage coverage;
  private final Constraints constraints;
  private final Misplaced misplaced;
  private final Problems problems;
  private final Deque<TypeElement> open = new ArrayDeque<>();

  Embeddables(
      JavaTypes javaTypes,
      Members members,
      Coverage coverage,
      Constraints constraints,
      Problems problems) {
    this.javaTypes = javaTypes;
    this.members = members;
    this.coverage = coverage;
    this.constraints = constraints;
    this.misplaced = new Misplaced(problems);
    this.problems = problems;
  }

  /** The members that are columns or associations: what is in a member, or the member itself. */
  Stream<Member> open(Member member) {
    if (!isEmbedded(member)) {
      return Stream.of(member);
    }
    return coverage.check(member.element()) && member.type().getKind() == TypeKind.DECLARED
        ? inside(member).stream()
        : Stream.empty();
  }

  /** Whether a member is an embeddable. */
  boolean isEmbedded(Member member) {
    Annotations annotations = member.annotations();
    return annotations.has(jpa("Embedded"))
        || annotations.has(jpa("EmbeddedId"))
        || (javaTypes.isEmbeddable(member.type()) && Converters.said(annotations).isEmpty());
  }

  private List<Member> inside(Member member) {
    DeclaredType type = (DeclaredType) member.type();
    Overrides overrides =
        member
            .in()
            .overrides()
            .within(member.simpleName())
            .orElse(Overrides.of(member.annotations()));
    return inside(
        new Surroundings(
            type,
            member.name() + ".",
            access(member),
            overrides,
            member.isKey(),
            constraints.into(member)),
        member);
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
          EntityMessages.embeddedInItself(holder.place(), type.getQualifiedName().toString()));
      return List.of();
    }
    open.push(type);
    List<Member> found = new ArrayList<>();
    for (TypeElement each : withSuperclasses(type)) {
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
