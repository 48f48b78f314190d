package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Warns of mapping annotations where JPA does not look: whoever wrote them believes in a column
 * that will not be.
 */
final class Misplaced {

  /** These mean something wherever they stand. */
  private static final Set<String> ANYWHERE =
      Set.of(jpa("Transient"), jpa("Access"), jpa("SequenceGenerator"), jpa("SequenceGenerators"));

  private final Problems problems;

  Misplaced(Problems problems) {
    this.problems = problems;
  }

  /**
   * Looks at the members of a class that hold no state, but not at what javac copies in records.
   */
  void lookAt(TypeElement type, Access access, List<Member> members) {
    List<Element> state = members.stream().map(Member::element).toList();
    for (Element element : type.getEnclosedElements()) {
      if (!state.contains(element)
          && !Annotations.has(element, jpa("Transient"))
          && type.getKind() != ElementKind.RECORD) {
        warn(element, reason(element, type, access));
      }
    }
  }

  /** Looks at a class above an entity that is not mapped. */
  void lookAt(TypeElement unmapped) {
    String name = unmapped.getQualifiedName().toString();
    for (Element element : unmapped.getEnclosedElements()) {
      warn(element, name + " is not mapped. Annotate that class with @MappedSuperclass");
    }
  }

  private void warn(Element element, String reason) {
    if (element.getKind() != ElementKind.FIELD && element.getKind() != ElementKind.METHOD) {
      return;
    }
    Place place = Places.of(element);
    for (String name : Annotations.of(element).names()) {
      if (!ANYWHERE.contains(name) && Coverage.shapesSchema(name)) {
        problems.warning(
            place.at(name, null),
            AnnotationMessages.annotationWithoutEffect(Coverage.simple(name), place, reason));
      }
    }
  }

  private static String reason(Element element, TypeElement type, Access access) {
    if (element.getModifiers().contains(Modifier.STATIC)) {
      return "what is static is not persistent. Remove \"static\", or the annotation";
    }
    if (element.getModifiers().contains(Modifier.TRANSIENT)) {
      return "what is transient is not persistent. Remove \"transient\", or the annotation";
    }
    if (Properties.nameOf(element).isEmpty()) {
      return "it is no getter. Move the annotation to the getter, or remove it";
    }
    return access == Access.FIELD
        ? type.getQualifiedName() + " is mapped by its fields. Move the annotation to the field"
        : type.getQualifiedName() + " is mapped by its getters. Move the annotation to the getter";
  }
}
