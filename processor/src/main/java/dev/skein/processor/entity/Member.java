package dev.skein.processor.entity;

import dev.skein.processor.problem.Place;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A field or getter that holds persistent state.
 *
 * @param name the name of the attribute
 * @param element the field or getter
 * @param type its type in the entity, type variables of superclasses resolved
 */
record Member(String name, Element element, TypeMirror type) {

  Annotations annotations() {
    return Annotations.of(element);
  }

  Place place() {
    return Places.of(element);
  }
}
