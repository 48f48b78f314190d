package dev.skein.processor.entity;

import dev.skein.processor.problem.BuildMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * What entities need and the compiler does not know yet: another annotation processor may be about
 * to make it.
 */
public final class UnresolvedTypes {

  /** What javac hands out for an annotation's value that it cannot resolve. */
  private static final String ERROR = "<error>";

  private record Unresolved(Place place, String member, String type) {}

  private final List<Unresolved> found = new ArrayList<>();
  private final Set<TypeElement> embeddables = new HashSet<>();

  private UnresolvedTypes() {}

  /**
   * What some classes and their superclasses need.
   *
   * @param types the classes
   * @return what is not known
   */
  public static UnresolvedTypes of(List<TypeElement> types) {
    UnresolvedTypes unresolved = new UnresolvedTypes();
    types.forEach(unresolved::lookAtClass);
    return unresolved;
  }

  /** Whether a type, or one that it is made of, is not known. */
  static boolean in(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && in(wildcard.getExtendsBound());
    }
    return type.getKind() == TypeKind.ERROR
        || (type instanceof DeclaredType declared
            && !declared.getTypeArguments().isEmpty()
            && declared.getTypeArguments().stream().anyMatch(UnresolvedTypes::in));
  }

  /**
   * Tells whether everything is known.
   *
   * @return whether nothing is unresolved
   */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Says what is not known, each at its member.
   *
   * @param problems where to say it
   */
  public void addTo(Problems problems) {
    for (Unresolved each : found) {
      problems.error(each.place(), BuildMessages.unresolved(each.member(), each.type()));
    }
  }

  /** A class that all is known of is asked once in a round, be it above many entities. */
  private void lookAtClass(TypeElement type) {
    int before = found.size();
    if (!Memory.isResolved(type)) {
      lookAtDeclaration(type);
      if (found.size() == before) {
        Memory.resolved(type);
      }
    }
  }

  private void lookAtDeclaration(TypeElement type) {
    lookAtAnnotations(type);
    lookAtType(type, type.getSuperclass());
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind().isField()) {
        lookAtAnnotations(member);
        lookAtType(member, member.asType());
      } else if (member instanceof ExecutableElement method && method.getParameters().isEmpty()) {
        lookAtAnnotations(member);
        lookAtType(member, method.getReturnType());
      }
    }
    if (type.getSuperclass() instanceof DeclaredType superclass
        && superclass.getKind() == TypeKind.DECLARED) {
      lookAtClass((TypeElement) superclass.asElement());
    }
  }

  private void lookAtType(Element element, TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      add(element, type.toString());
    } else if (type instanceof ArrayType array) {
      lookAtType(element, array.getComponentType());
    } else if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        lookAtType(element, argument);
      }
      lookInto((TypeElement) declared.asElement());
    } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      lookAtType(element, wildcard.getExtendsBound());
    }
  }

  /** The members of an embeddable are those of the entity. */
  private void lookInto(TypeElement type) {
    if (Annotations.has(type, Names.jpa("Embeddable")) && embeddables.add(type)) {
      lookAtClass(type);
    }
  }

  private void lookAtAnnotations(Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      lookAtType(element, annotation.getAnnotationType());
    }
    Annotations.of(element)
        .forEach(
            (name, annotation) ->
                annotation
                    .values()
                    .forEach((of, value) -> lookAtValue(element, value.getValue(), name, of)));
  }

  private void lookAtValues(Element element, AnnotationMirror annotation) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
        annotation.getElementValues().entrySet()) {
      lookAtValue(
          element,
          each.getValue().getValue(),
          Annotation.nameOf(annotation),
          each.getKey().getSimpleName().toString());
    }
  }

  private void lookAtValue(Element element, Object value, String annotation, String of) {
    if (ERROR.equals(value)) {
      String simple = annotation.substring(annotation.lastIndexOf('.') + 1);
      add(element, "the value of @" + simple + "(" + of + ")");
    } else if (value instanceof TypeMirror type) {
      lookAtType(element, type);
    } else if (value instanceof AnnotationMirror inner) {
      lookAtValues(element, inner);
    } else if (value instanceof List<?> values) {
      for (Object each : values) {
        lookAtValue(element, ((AnnotationValue) each).getValue(), annotation, of);
      }
    }
  }

  private void add(Element element, String type) {
    Place place = Places.of(element);
    String member = element instanceof TypeElement ? "" : "." + place.member();
    Unresolved unresolved = new Unresolved(place, place.className() + member, type);
    if (!found.contains(unresolved)) {
      found.add(unresolved);
    }
  }
}
