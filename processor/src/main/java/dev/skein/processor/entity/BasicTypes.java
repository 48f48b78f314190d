package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Tells which types a column can hold (JPA 3.2, section 2.6, and Hibernate's own): primitives,
 * enums, what is serializable, and a few that are not.
 */
final class BasicTypes {

  private static final Set<String> NOT_SERIALIZABLE =
      Set.of("java.sql.Blob", "java.sql.Clob", "java.sql.NClob", "java.time.ZoneId");

  private static final String ONE_VALUE = "Make the elements an entity, and use @OneToMany";

  private final JavaTypes javaTypes;

  BasicTypes(JavaTypes javaTypes) {
    this.javaTypes = javaTypes;
  }

  /** Why a member of this type makes no column, or empty if it makes one. */
  Optional<Message> refusal(TypeMirror type, Place place) {
    if (type.getKind().isPrimitive() || NOT_SERIALIZABLE.contains(javaTypes.nameOf(type))) {
      return Optional.empty();
    }
    if (type instanceof ArrayType array) {
      return refusalOfArray(array, place);
    }
    if (javaTypes.isA(type, "java.util.Collection") || javaTypes.isA(type, "java.util.Map")) {
      return Optional.of(
          EntityMessages.notCoveredYet("A collection of basic values", place, ONE_VALUE));
    }
    Optional<TypeElement> declared = javaTypes.elementOf(type);
    return declared.isPresent()
        ? refusalOfClass(type, declared.get(), place)
        : Optional.of(EntityMessages.unsupportedType(place, javaTypes.nameOf(type)));
  }

  private Optional<Message> refusalOfArray(ArrayType array, Place place) {
    TypeMirror element = array.getComponentType();
    if (element instanceof ArrayType || javaTypes.enumOf(element).isPresent()) {
      return Optional.of(
          EntityMessages.notCoveredYet("An array of arrays or enums", place, ONE_VALUE));
    }
    return refusal(element, place);
  }

  private Optional<Message> refusalOfClass(TypeMirror type, TypeElement declared, Place place) {
    String name = javaTypes.nameOf(type);
    if (Annotations.has(declared, jpa("Entity"))) {
      return Optional.of(EntityMessages.entityWithoutAssociation(place, name));
    }
    if (Annotations.has(declared, jpa("Embeddable"))) {
      return Optional.of(EntityMessages.notCoveredYet("An array of embeddables", place, ONE_VALUE));
    }
    if (javaTypes.enumOf(type).isPresent()) {
      return refusalOfEnum(declared, place, name);
    }
    return javaTypes.isA(type, "java.io.Serializable")
        ? Optional.empty()
        : Optional.of(EntityMessages.unsupportedType(place, name));
  }

  private static Optional<Message> refusalOfEnum(TypeElement declared, Place place, String name) {
    if (JavaTypes.constants(declared).isEmpty()) {
      return Optional.of(EntityMessages.emptyEnum(place, name));
    }
    boolean ownValues =
        declared.getEnclosedElements().stream()
            .anyMatch(member -> Annotations.has(member, jpa("EnumeratedValue")));
    return ownValues
        ? Optional.of(
            EntityMessages.notCoveredYet(
                "@EnumeratedValue in " + name, place, "Use @Enumerated alone"))
        : Optional.empty();
  }
}
