package dev.skein.processor.entity;

import dev.skein.processor.problem.Place;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the element, annotation and value that a {@link Place} speaks of. */
public final class PlaceFinder {

  private final Elements elements;

  /**
   * A finder in one compile.
   *
   * @param elements the compile's elements
   */
  public PlaceFinder(Elements elements) {
    this.elements = elements;
  }

  /**
   * Where the compiler should point.
   *
   * @param element the class, package or member
   * @param annotation the annotation there, or null to point to the element
   * @param value the value in it, or null to point to the annotation
   */
  public record Found(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {}

  /**
   * Finds a place as closely as it is still there: a value, else its annotation, else the member,
   * else the class.
   *
   * @param place the place
   * @return where it is, or empty if its class is unknown
   */
  public Optional<Found> find(Place place) {
    return declaration(place.className()).map(type -> closest(member(type, place), place));
  }

  private Optional<Element> declaration(String className) {
    Optional<Element> ofPackage =
        Places.packageOf(className).map(name -> elements.getPackageElement(name));
    return ofPackage.isPresent()
        ? ofPackage
        : Optional.ofNullable(elements.getTypeElement(className));
  }

  private static Element member(Element type, Place place) {
    for (Element candidate : type.getEnclosedElements()) {
      if (Places.memberName(candidate).equals(place.member())) {
        return candidate;
      }
    }
    return type;
  }

  private static Found closest(Element element, Place place) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Annotation.nameOf(mirror).equals(place.annotation())) {
        return new Found(element, mirror, value(mirror, place.value()));
      }
    }
    return new Found(element, null, null);
  }

  private static @Nullable AnnotationValue value(AnnotationMirror mirror, @Nullable String path) {
    return path == null ? null : new ValuePath(path).in(mirror);
  }
}
