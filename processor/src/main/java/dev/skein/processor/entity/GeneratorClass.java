package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;

import dev.skein.processor.model.GeneratorStrategy;
import dev.skein.processor.problem.Place;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What a class that makes values asks of the database, as far as a compiler can tell. */
final class GeneratorClass {

  /** What stands for no class. */
  static final String ANY = "org.hibernate.generator.Generator";

  private static final Map<String, GeneratorStrategy> KNOWN =
      Map.of(
          "org.hibernate.id.enhanced.SequenceStyleGenerator", GeneratorStrategy.SEQUENCE,
          "org.hibernate.id.enhanced.TableGenerator", GeneratorStrategy.TABLE,
          "org.hibernate.id.IdentityGenerator", GeneratorStrategy.IDENTITY,
          "org.hibernate.id.NativeGenerator", GeneratorStrategy.NATIVE);

  /** What a class says the objects by that it wants. */
  private static final String OBJECTS = "registerExportables";

  /** The annotations that make a user's own annotation one of a generator, and the class there. */
  private static final Map<String, String> BEHIND =
      Map.of(
          hibernate("IdGeneratorType"), "value", hibernate("ValueGenerationType"), "generatedBy");

  private GeneratorClass() {}

  /** The class that makes the values of what bears an annotation, if one does. */
  static Optional<TypeElement> behind(AnnotationMirror mirror, Place place) {
    Element type = mirror.getAnnotationType().asElement();
    if (Collections.disjoint(Annotations.of(type).names(), BEHIND.keySet())) {
      return Optional.empty();
    }
    Annotations metas = Annotations.of(type, place);
    return BEHIND.entrySet().stream()
        .flatMap(meta -> metas.find(meta.getKey()).stream().map(it -> it.type(meta.getValue())))
        .flatMap(made -> element(made).stream())
        .findFirst();
  }

  /** The class that makes the ids of what bears an annotation, if one does. */
  static Optional<TypeElement> ofIds(AnnotationMirror mirror, Place place) {
    return Annotations.has(mirror.getAnnotationType().asElement(), hibernate("IdGeneratorType"))
        ? behind(mirror, place)
        : Optional.empty();
  }

  static GeneratorStrategy strategyOf(TypeElement type) {
    return strategyOf(type.getQualifiedName().toString(), Optional.of(type));
  }

  /** The strategy that a class is, known or not, found or not. */
  static GeneratorStrategy strategyOf(String name, Optional<TypeElement> type) {
    GeneratorStrategy known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    return type.isEmpty() || shapesSchema(type.get())
        ? GeneratorStrategy.UNKNOWN
        : GeneratorStrategy.CODE;
  }

  /** Whether what a class makes needs more than the column: only its code knows what. */
  private static boolean shapesSchema(TypeElement type) {
    return Hierarchy.upwards(type).stream()
        .anyMatch(each -> isKnownToShape(each) || asksForObjects(each));
  }

  private static boolean isKnownToShape(TypeElement type) {
    return KNOWN.containsKey(type.getQualifiedName().toString());
  }

  private static boolean asksForObjects(TypeElement type) {
    return type.getEnclosedElements().stream()
        .anyMatch(member -> member.getSimpleName().contentEquals(OBJECTS));
  }

  private static Optional<TypeElement> element(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }
}
