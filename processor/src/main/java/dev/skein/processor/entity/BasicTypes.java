package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.TypeMessages;
import dev.skein.processor.problem.ValueMessages;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Tells which types a column can hold (JPA 3.2, section 2.6, and Hibernate's own): primitives,
 * enums, what is serializable, and a few that are not.
 */
final class BasicTypes {

  private static final Set<String> NOT_SERIALIZABLE =
      Set.of("java.sql.Blob", "java.sql.Clob", "java.sql.NClob", "java.time.ZoneId");

  /** Arrays that are one value, not many. */
  private static final Set<String> ONE_VALUE = Set.of("byte[]", "char[]");

  private static final Set<String> WRAPPERS = Set.of("java.lang.Byte[]", "java.lang.Character[]");

  private final JavaTypes javaTypes;

  BasicTypes(JavaTypes javaTypes) {
    this.javaTypes = javaTypes;
  }

  static boolean isOneValue(String typeName) {
    return ONE_VALUE.contains(typeName);
  }

  /** Why a member that keeps this type makes no column, or empty if it makes one. */
  Optional<Message> refusal(TypeMirror type, Member member) {
    boolean largeObject = member.annotations().has(jpa("Lob"));
    if (WRAPPERS.contains(javaTypes.nameOf(type))) {
      return largeObject
          ? Optional.empty()
          : Optional.of(ValueMessages.wrapperArray(member.place(), javaTypes.nameOf(type)));
    }
    return isOfVariables(member.element().asType())
        ? Optional.of(
            AnnotationMessages.notCoveredYet(
                "An array of a type variable", member.place(), "Declare it in the entity itself"))
        : refusal(type, member.place());
  }

  /** Hibernate does not find out what these hold, and serializes the elements or the whole. */
  private static boolean isOfVariables(TypeMirror type) {
    if (type instanceof ExecutableType getter) {
      return isOfVariables(getter.getReturnType());
    }
    return type instanceof ArrayType array
        && array.getComponentType().getKind() == TypeKind.TYPEVAR;
  }

  private Optional<Message> refusal(TypeMirror type, Place place) {
    String name = javaTypes.nameOf(type);
    if (type.getKind().isPrimitive() || isOneValue(name) || NOT_SERIALIZABLE.contains(name)) {
      return Optional.empty();
    }
    Optional<TypeMirror> element = javaTypes.elementTypeOf(type);
    if (element.isPresent()) {
      return refusalOfElement(element.get(), type, place);
    }
    return javaTypes
        .elementOf(type)
        .map(declared -> refusalOfClass(type, declared, place))
        .orElseGet(() -> Optional.of(TypeMessages.unsupportedType(place, name)));
  }

  /** Of arrays of arrays Hibernate keeps {@code byte[][]} only, and of lists of arrays none. */
  private Optional<Message> refusalOfElement(TypeMirror element, TypeMirror type, Place place) {
    String name = javaTypes.nameOf(type);
    boolean ofMany = javaTypes.elementTypeOf(element).isPresent();
    if (ofMany && !name.equals("byte[][]")) {
      return Optional.of(TypeMessages.unsupportedType(place, name));
    }
    Optional<TypeElement> ofEnum = javaTypes.enumOf(element);
    return ofEnum.flatMap(StoredTypes::enumeratedValue).isPresent()
        ? Optional.of(
            AnnotationMessages.notCoveredYet(
                "A list of the enum " + javaTypes.nameOf(element) + ", which has @EnumeratedValue,",
                place,
                "Use @ElementCollection"))
        : refusal(element, place);
  }

  private Optional<Message> refusalOfClass(TypeMirror type, TypeElement declared, Place place) {
    String name = javaTypes.nameOf(type);
    if (Annotations.has(declared, jpa("Entity"))) {
      return Optional.of(TypeMessages.entityWithoutAssociation(place, name));
    }
    if (Annotations.has(declared, jpa("Embeddable"))) {
      return Optional.of(
          AnnotationMessages.notCoveredYet(
              "A list of the embeddable " + name, place, "Use @ElementCollection"));
    }
    if (javaTypes.enumOf(type).isPresent()) {
      return JavaTypes.constants(declared).isEmpty()
          ? Optional.of(TypeMessages.emptyEnum(place, name))
          : Optional.empty();
    }
    return javaTypes.isA(type, "java.io.Serializable")
        ? Optional.empty()
        : Optional.of(refusalOfOther(type, name, place));
  }

  private Message refusalOfOther(TypeMirror type, String name, Place place) {
    return javaTypes.isA(type, "java.lang.Iterable") || javaTypes.isA(type, "java.util.Map")
        ? ValueMessages.manyInOneColumn(place, name)
        : TypeMessages.unsupportedType(place, name);
  }
}
