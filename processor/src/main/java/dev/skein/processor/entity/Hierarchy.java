package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * An entity class with the mapped superclasses above it.
 *
 * <p>A superclass without annotation has no persistent state of its own, but those above it may
 * (JPA 3.2, section 2.12.3).
 *
 * @param classes the mapped superclasses, the highest first, and the entity
 * @param parent the entity above it, if there is one
 */
record Hierarchy(List<TypeElement> classes, Optional<TypeElement> parent) {

  private static final Set<String> IDS = Set.of(jpa("Id"), jpa("EmbeddedId"));

  static Hierarchy of(TypeElement entity) {
    Deque<TypeElement> classes = new ArrayDeque<>(List.of(entity));
    Optional<TypeElement> above = superclass(entity);
    while (above.isPresent()) {
      TypeElement type = above.get();
      if (Annotations.has(type, jpa("Entity"))) {
        return new Hierarchy(List.copyOf(classes), above);
      }
      if (Annotations.has(type, jpa("MappedSuperclass"))) {
        classes.addFirst(type);
      }
      above = superclass(type);
    }
    return new Hierarchy(List.copyOf(classes), Optional.empty());
  }

  /** The superclass as written, be it known or not. */
  static Optional<TypeElement> superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above
            && above.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** A class and all its superclasses, itself first. */
  static List<TypeElement> upwards(TypeElement type) {
    return Stream.iterate(
            Optional.of(type), Optional::isPresent, it -> it.flatMap(Hierarchy::superclass))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The superclasses that hold no persistent state, those above another entity aside. */
  List<TypeElement> unmapped() {
    return upwards(entity()).stream()
        .takeWhile(type -> parent.isEmpty() || !type.equals(parent.get()))
        .filter(type -> !classes.contains(type))
        .toList();
  }

  /** The entity, then the mapped superclasses, the highest last. */
  List<TypeElement> nearestFirst() {
    List<TypeElement> nearestFirst = new ArrayList<>(classes);
    Collections.reverse(nearestFirst);
    return nearestFirst;
  }

  TypeElement entity() {
    return classes.get(classes.size() - 1);
  }

  /**
   * The access that the placement of the id decides for every class that does not say (JPA 3.2,
   * section 2.3.1), or empty if there is no id. A whole hierarchy of entities has one.
   */
  Optional<Access> access() {
    for (int i = classes.size() - 1; i >= 0; i--) {
      Optional<Access> placed = placementOfId(classes.get(i));
      if (placed.isPresent()) {
        return placed;
      }
    }
    return parent.flatMap(above -> Hierarchy.of(above).access());
  }

  /** The entity whose hierarchy this is: the highest. */
  TypeElement root() {
    return parent.map(above -> Hierarchy.of(above).root()).orElseGet(this::entity);
  }

  static boolean isId(Element member) {
    return Annotations.hasOneOf(member, IDS);
  }

  private static Optional<Access> placementOfId(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(Hierarchy::isId)
        .filter(
            member -> member.getKind() == ElementKind.FIELD || member instanceof ExecutableElement)
        .findFirst()
        .map(member -> member.getKind() == ElementKind.FIELD ? Access.FIELD : Access.PROPERTY);
  }
}
