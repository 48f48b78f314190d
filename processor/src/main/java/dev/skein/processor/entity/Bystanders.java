package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.ValueMessages;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Looks at classes that are no entities for what would shape the schema all the same and is not
 * read: the API before Jakarta, and converters that apply themselves to nobody knows what.
 */
public final class Bystanders {

  private final JavaTypes types;
  private final Problems problems;

  /**
   * Looks at the classes of one compile.
   *
   * @param elements the compile's elements
   * @param types the compile's types
   * @param problems where to say what is not read
   */
  public Bystanders(Elements elements, Types types, Problems problems) {
    this.types = new JavaTypes(elements, types);
    this.problems = problems;
  }

  /**
   * Looks at a class and those within it.
   *
   * @param type a class of the compile, entity or not
   */
  public void lookAt(TypeElement type) {
    lookAt(Annotations.of(type), Places.of(type));
    if (ConverterClass.appliesItself(type) && ConverterClass.of(type, types).isEmpty()) {
      problems.error(
          Places.of(type).at(jpa("Converter"), "autoApply"),
          ValueMessages.converterTypes(type.getQualifiedName().toString()));
    }
    lookAtHierarchy(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::lookAt);
  }

  /**
   * Wherever the upper one is a member, Hibernate makes room for both and tells them apart. A
   * compile that sees only one of them would not know.
   */
  private void lookAtHierarchy(TypeElement type) {
    Optional<TypeElement> above =
        Hierarchy.superclass(type).filter(it -> Annotations.has(it, jpa("Embeddable")));
    if (above.isPresent() && Annotations.has(type, jpa("Embeddable"))) {
      String parent = above.get().getQualifiedName().toString();
      problems.error(
          Places.of(type).at(jpa("Embeddable"), null),
          AnnotationMessages.classNotCoveredYet(
              type.getQualifiedName().toString(),
              "is an embeddable that extends the embeddable " + parent,
              "Make " + parent + " a @MappedSuperclass, or hold it as a member"));
    }
  }

  private void lookAt(Annotations annotations, Place place) {
    for (String name : annotations.names()) {
      if (name.startsWith(Names.OLD_JPA)) {
        problems.error(place.at(name, null), AnnotationMessages.oldPersistence(name, place));
      }
    }
  }
}
