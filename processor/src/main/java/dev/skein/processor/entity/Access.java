package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import java.util.Optional;
import javax.lang.model.element.Element;

/** Whether state is read from fields or from getters (JPA 3.2, section 2.3). */
enum Access {
  FIELD,
  PROPERTY;

  /** What {@code @Access} on a class or member says. */
  static Optional<Access> saidOf(Element element) {
    return Annotations.of(element)
        .find(jpa("Access"))
        .map(access -> "PROPERTY".equals(access.constant("value")) ? PROPERTY : FIELD);
  }
}
