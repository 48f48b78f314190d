package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds the persistent members of a class. */
final class Members {

  private final Types types;

  Members(Types types) {
    this.types = types;
  }

  /**
   * The members of one class that hold state.
   *
   * @param type the entity or embeddable, or one of its mapped superclasses
   * @param access the access of that class
   * @param in the entity or embeddable
   * @return the members, in the order they are written
   */
  List<Member> of(TypeElement type, Access access, Surroundings in) {
    Map<String, Member> found = new LinkedHashMap<>();
    for (Element element : type.getEnclosedElements()) {
      Optional<Access> said = Access.saidOf(element);
      if (isState(element) && said.orElse(access) == kindOf(element)) {
        Optional<String> name = Properties.nameOf(element);
        name.map(it -> member(it, element, in))
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

  /** The type that a field or getter is declared with, variables as they are. */
  static TypeMirror declaredType(Element member) {
    return member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
  }

  private static Access kindOf(Element element) {
    return element.getKind() == ElementKind.FIELD ? Access.FIELD : Access.PROPERTY;
  }

  private Member member(String name, Element element, Surroundings in) {
    Annotations annotations = in.overrides().applyTo(name, Annotations.of(element));
    return new Member(
        in.path() + name,
        element,
        typeIn(in.type(), element),
        in.key() ? asKey(annotations, element) : annotations,
        in);
  }

  /** What an embedded id is made of is an id, without saying so. */
  private static Annotations asKey(Annotations annotations, Element element) {
    return annotations.with(jpa("Id"), Annotation.absent(Places.of(element)));
  }

  private TypeMirror typeIn(DeclaredType owner, Element member) {
    TypeMirror type = types.asMemberOf(owner, member);
    TypeMirror value = type instanceof ExecutableType getter ? getter.getReturnType() : type;
    return value instanceof WildcardType wildcard ? bound(wildcard, member) : value;
  }

  /** What is known of a type that is left open: its bound, or that of the variable it is for. */
  private TypeMirror bound(WildcardType wildcard, Element member) {
    TypeMirror bound = wildcard.getExtendsBound();
    return bound == null ? types.erasure(member.asType()) : bound;
  }
}
