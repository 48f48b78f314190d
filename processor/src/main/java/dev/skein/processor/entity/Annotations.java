package dev.skein.processor.entity;

import dev.skein.processor.problem.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations of an element, by qualified name. */
final class Annotations {

  private final Map<String, Annotation> byName;
  private final Place place;

  private Annotations(Map<String, Annotation> byName, Place place) {
    this.byName = byName;
    this.place = place;
  }

  static Annotations of(Element element) {
    return Memory.annotations(element, it -> of(it, Places.of(it)));
  }

  /** The annotations of an annotation's class, which are told where that stands. */
  static Annotations of(Element element, Place place) {
    Map<String, Annotation> byName = new LinkedHashMap<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      byName.putIfAbsent(Annotation.nameOf(mirror), Annotation.of(mirror, place));
    }
    return new Annotations(byName, place);
  }

  /** Where the element stands. */
  Place place() {
    return place;
  }

  /** These with another annotation in place of the one of its name, or beside the others. */
  Annotations with(String name, Annotation annotation) {
    Map<String, Annotation> changed = new LinkedHashMap<>(byName);
    changed.put(name, annotation);
    return new Annotations(changed, place);
  }

  Annotations without(String name) {
    Map<String, Annotation> changed = new LinkedHashMap<>(byName);
    changed.remove(name);
    return new Annotations(changed, place);
  }

  /** Some of these, under other names. */
  Annotations renamed(Map<String, String> names) {
    Map<String, Annotation> renamed = new LinkedHashMap<>();
    names.forEach((name, other) -> find(name).ifPresent(it -> renamed.put(other, it)));
    return new Annotations(renamed, place);
  }

  /** These without some. */
  Annotations without(Collection<String> names) {
    Map<String, Annotation> others = new LinkedHashMap<>(byName);
    others.keySet().removeAll(names);
    return new Annotations(others, place);
  }

  static boolean hasOneOf(Element element, Set<String> names) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (names.contains(Annotation.nameOf(mirror))) {
        return true;
      }
    }
    return false;
  }

  static boolean has(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Annotation.nameOf(mirror).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Their names, in the order they are written. */
  Set<String> names() {
    return byName.keySet();
  }

  void forEach(BiConsumer<String, Annotation> action) {
    byName.forEach(action);
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  Optional<Annotation> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The annotation, or one that says nothing. */
  Annotation orAbsent(String name) {
    Annotation said = byName.get(name);
    return said == null ? Annotation.absent(place) : said;
  }

  /** A repeatable annotation's occurrences, in its container or alone. */
  List<Annotation> repeated(String name, String container) {
    Annotation several = byName.get(container);
    if (several != null) {
      return several.annotations("value");
    }
    Annotation one = byName.get(name);
    return one == null ? List.of() : List.of(one);
  }
}
