package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What members that hold many are, and what they hold. */
final class CollectionTypes {

  private final JavaTypes javaTypes;

  CollectionTypes(JavaTypes javaTypes) {
    this.javaTypes = javaTypes;
  }

  /** Whether a member says that it holds many. */
  static boolean isMany(Annotations member) {
    return isOfValues(member) || member.has(jpa("OneToMany")) || member.has(jpa("ManyToMany"));
  }

  static boolean isOfValues(Annotations member) {
    return member.has(jpa("ElementCollection"));
  }

  /** Whether a type can hold many. */
  boolean isMany(TypeMirror type) {
    return javaTypes.isA(type, "java.util.Collection") || isMap(type) || isArray(type);
  }

  boolean isMap(TypeMirror type) {
    return javaTypes.isA(type, "java.util.Map");
  }

  boolean isSet(TypeMirror type) {
    return javaTypes.isA(type, "java.util.Set");
  }

  boolean isArray(TypeMirror type) {
    return type instanceof ArrayType;
  }

  /** Whether its elements have positions, of their own accord or if it is said. */
  boolean isList(TypeMirror type) {
    return javaTypes.isA(type, "java.util.List") || isArray(type);
  }

  /** What a member holds, as far as its type tells. */
  Optional<TypeMirror> value(TypeMirror type) {
    return type instanceof ArrayType array
        ? Optional.of(array.getComponentType())
        : JavaTypes.content(type);
  }

  /** What a collection of values holds. */
  Optional<TypeMirror> value(Member member) {
    return Optional.ofNullable(
            member.annotations().orAbsent(jpa("ElementCollection")).type("targetClass"))
        .or(() -> value(member.type()));
  }

  /** What a map's elements are found by. */
  Optional<TypeMirror> key(Member member) {
    return Optional.ofNullable(member.annotations().orAbsent(jpa("MapKeyClass")).type("value"))
        .or(() -> firstArgument(member.type()));
  }

  private static Optional<TypeMirror> firstArgument(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.getTypeArguments().size() > 1
        ? Optional.of(declared.getTypeArguments().get(0))
        : Optional.empty();
  }
}
