package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.StartMessages;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds members whose annotations are fine, and with which Hibernate does not start. */
final class Startable {

  private final CollectionTypes collections;
  private final Problems problems;

  Startable(CollectionTypes collections, Problems problems) {
    this.collections = collections;
    this.problems = problems;
  }

  /** Whether Hibernate knows the member's class and can set it; why not has been told. */
  boolean check(Member member) {
    return isBound(member) && isSet(member);
  }

  private boolean isBound(Member member) {
    TypeMirror type = member.type();
    if (!isVariable(type) && CollectionTypes.isMany(member.annotations())) {
      type = collections.value(member).orElse(type);
    }
    if (!isVariable(type) || saysTarget(member.annotations())) {
      return true;
    }
    problems.error(member.place(), StartMessages.unboundType(member.place(), String.valueOf(type)));
    return false;
  }

  private static boolean isVariable(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR;
  }

  private static boolean saysTarget(Annotations annotations) {
    return Stream.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany")
            .anyMatch(name -> annotations.orAbsent(jpa(name)).says("targetEntity"))
        || annotations.orAbsent(jpa("ElementCollection")).says("targetClass")
        || annotations.has(jpa("Basic"))
        || annotations.has(hibernate("JavaType"))
        || annotations.has(hibernate("JdbcTypeCode"))
        || annotations.has(hibernate("Type"))
        || annotations.has(hibernate("TargetEmbeddable"));
  }

  /** Setters that Lombok writes may not be there yet when another processor looks. */
  private boolean isSet(Member member) {
    if (!(member.element() instanceof ExecutableElement getter)) {
      return true;
    }
    TypeElement owner = (TypeElement) member.in().type().asElement();
    String property = Properties.nameOf(getter).orElse("");
    List<TypeElement> classes = Hierarchy.upwards(owner);
    if (isInstantiated(member, owner)
        || classes.stream().anyMatch(type -> writtenByLombok(type, property))
        || classes.stream().anyMatch(type -> hasSetter(type, property))) {
      return true;
    }
    problems.error(member.place(), StartMessages.noSetter(member.place(), property));
    return false;
  }

  /** Hibernate sets it in another way, or makes the object of all its values. */
  private static boolean isInstantiated(Member member, TypeElement owner) {
    return Annotations.has(owner, hibernate("EmbeddableInstantiator"))
        || member.annotations().has(hibernate("EmbeddableInstantiator"))
        || member.annotations().has(hibernate("AttributeAccessor"))
        || ElementFilter.constructorsIn(owner.getEnclosedElements()).stream()
            .anyMatch(constructor -> Annotations.has(constructor, hibernate("Instantiator")));
  }

  private static boolean writtenByLombok(TypeElement type, String property) {
    return Stream.concat(
            Stream.of(type),
            ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(property)))
        .flatMap(element -> Annotations.of(element).names().stream())
        .anyMatch(name -> name.startsWith("lombok."));
  }

  private static boolean hasSetter(TypeElement type, String property) {
    return type.getEnclosedElements().stream().anyMatch(it -> isSetter(it, property))
        || type.getInterfaces().stream()
            .filter(DeclaredType.class::isInstance)
            .anyMatch(it -> hasSetter((TypeElement) ((DeclaredType) it).asElement(), property));
  }

  private static boolean isSetter(Element element, String property) {
    String name = element.getSimpleName().toString();
    return element.getKind() == ElementKind.METHOD
        && element instanceof ExecutableElement method
        && method.getParameters().size() == 1
        && name.startsWith("set")
        && name.length() > 3
        && (name.substring(3).equals(property)
            || Properties.decapitalized(name.substring(3)).equals(property));
  }
}
