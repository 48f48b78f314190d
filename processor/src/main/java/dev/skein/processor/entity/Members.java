package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the persistent members of a class. */
final class Members {

  private final Types types;

  Members(Types types) {
    this.types = types;
  }

  /**
   * The members of one class that hold state of an entity.
   *
   * @param type the entity or one of its mapped superclasses
   * @param access the access of that class
   * @param entity the entity
   * @return the members, in the order they are written
   */
  List<Member> of(TypeElement type, Access access, TypeElement entity) {
    Map<String, Member> found = new LinkedHashMap<>();
    for (Element element : type.getEnclosedElements()) {
      Optional<Access> said = Access.saidOf(element);
      if (isState(element) && said.orElse(access) == kindOf(element)) {
        Optional<String> name = Properties.nameOf(element);
        name.map(it -> new Member(it, element, typeIn(entity, element)))
            .ifPresent(member -> add(found, member, said.isPresent()));
      }
    }
    return List.copyOf(found.values());
  }

  /** Where a field and a getter claim one name, the one that says so by @Access has it. */
  private static void add(Map<String, Member> found, Member member, boolean said) {
    if (said) {
      found.put(member.name(), member);
    } else {
      found.putIfAbsent(member.name(), member);
    }
  }

  static boolean isState(Element element) {
    Set<Modifier> modifiers = element.getModifiers();
    return !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.TRANSIENT)
        && !Annotations.has(element, jpa("Transient"));
  }

  private static Access kindOf(Element element) {
    return element.getKind() == ElementKind.FIELD ? Access.FIELD : Access.PROPERTY;
  }

  private TypeMirror typeIn(TypeElement entity, Element member) {
    TypeMirror type = types.asMemberOf((DeclaredType) entity.asType(), member);
    return type instanceof ExecutableType getter ? getter.getReturnType() : type;
  }
}
