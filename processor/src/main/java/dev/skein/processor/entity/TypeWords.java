package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.KeyMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.List;
import javax.lang.model.element.Element;

/** The annotations that say how a value is kept, other than its Java type tells. */
final class TypeWords {

  private static final List<String> WORDS =
      List.of(
          jpa("Convert"),
          jpa("Enumerated"),
          jpa("Lob"),
          jpa("Temporal"),
          hibernate("JavaType"),
          hibernate("JdbcType"),
          hibernate("JdbcTypeCode"),
          hibernate("Nationalized"),
          hibernate("Type"));

  private TypeWords() {}

  /**
   * Tells that a part of a key has one of them whose columns are those of an association: Hibernate
   * keeps the part as it says there, and not as the key that the association points to.
   */
  static void tell(Element part, Place place, Problems problems) {
    WORDS.stream()
        .filter(name -> Annotations.has(part, name))
        .findFirst()
        .ifPresent(
            name ->
                problems.warning(
                    place.at(name, null),
                    KeyMessages.typeOfDerivedPart(Coverage.simple(name), place)));
  }
}
