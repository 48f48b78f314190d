package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.Place;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A field or getter that holds persistent state.
 *
 * @param name the name of the attribute: with the path to it, if it is in an embeddable
 * @param element the field or getter
 * @param type its type in the entity, type variables resolved
 * @param annotations its annotations, those that overrides replace replaced
 * @param in what it stands in
 */
record Member(
    String name, Element element, TypeMirror type, Annotations annotations, Surroundings in) {

  /** The name without the path. */
  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether it is the entity's key, or some of it. */
  boolean isKey() {
    return annotations.has(jpa("Id")) || annotations.has(jpa("EmbeddedId"));
  }

  /** This member with other annotations. */
  Member with(Annotations others) {
    return new Member(name, element, type, others, in);
  }

  /**
   * A part of what this member holds: its elements, or the keys of a map. The member's constraints
   * speak of the whole.
   *
   * @param path the path within the collection's table
   * @param ofType its type
   * @param said what is said of it
   * @param overrides what is said of what is within, by that path
   */
  Member part(String path, TypeMirror ofType, Annotations said, Overrides overrides) {
    return new Member(
        path,
        element,
        ofType,
        said,
        new Surroundings(
            in.type(), "", in.access(), overrides, EmbeddedColumns.PLAIN, false, Reach.NOTHING));
  }

  Place place() {
    return Places.of(element);
  }
}
