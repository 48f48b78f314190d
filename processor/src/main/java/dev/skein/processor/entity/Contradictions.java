package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations that have no meaning beside the others: Hibernate refuses them at start-up. */
final class Contradictions {

  private static final String COLUMN = "Use @Column";

  private static final Map<String, String> ON_BASIC =
      Map.of(
          jpa("JoinColumn"), COLUMN,
          jpa("JoinColumns"), COLUMN,
          jpa("JoinTable"), COLUMN,
          hibernate("OnDelete"), "Remove it");

  private static final Map<String, String> ON_ASSOCIATION =
      Map.of(jpa("Column"), "Use @JoinColumn", jpa("Enumerated"), "Remove it");

  private static final String ON_CLASS = "Put it on the class, as a check of the table";

  private static final Map<String, String> ON_TO_ONE =
      Map.of(hibernate("Check"), ON_CLASS, hibernate("Checks"), ON_CLASS);

  private static final Map<String, String> ON_ANY_BUT_ENUM = Map.of(jpa("Enumerated"), "Remove it");

  private static final Map<String, String> ON_MAPPED_SUPERCLASS =
      Map.of(jpa("Table"), "Move it to the entities");

  private final JavaTypes javaTypes;
  private final Problems problems;

  Contradictions(JavaTypes javaTypes, Problems problems) {
    this.javaTypes = javaTypes;
    this.problems = problems;
  }

  /** Looks at a persistent member, and tells whether it can be read. */
  boolean freeFrom(Member member) {
    if (AssociationReader.isAssociation(member.annotations())) {
      return freeFrom(member.element(), "an association", ON_ASSOCIATION)
          && (!AssociationReader.isToOne(member.annotations())
              || freeFrom(member.element(), "an association to one", ON_TO_ONE));
    }
    return freeFrom(member.element(), "a basic attribute", ON_BASIC)
        && (javaTypes.enumOf(member.type()).isPresent()
            || freeFrom(member.element(), "what is no enum", ON_ANY_BUT_ENUM));
  }

  /** Looks at a mapped superclass. */
  boolean freeFrom(TypeElement mappedSuperclass) {
    return freeFrom(mappedSuperclass, "a mapped superclass", ON_MAPPED_SUPERCLASS);
  }

  private boolean freeFrom(Element element, String what, Map<String, String> waysOut) {
    boolean free = true;
    Place place = Places.of(element);
    for (String name : Annotations.of(element).names()) {
      String wayOut = waysOut.get(name);
      if (wayOut != null) {
        problems.error(
            place.at(name, null),
            EntityMessages.contradiction(Coverage.simple(name), place, what, wayOut));
        free = false;
      }
    }
    return free;
  }
}
