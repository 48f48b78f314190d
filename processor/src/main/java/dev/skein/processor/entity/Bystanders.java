package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import javax.lang.model.element.TypeElement;

/** Looks at classes that are no entities for what would shape the schema all the same. */
final class Bystanders {

  private final Problems problems;

  Bystanders(Problems problems) {
    this.problems = problems;
  }

  void lookAt(TypeElement type) {
    Annotations annotations = Annotations.of(type);
    Place place = Places.of(type);
    for (String name : annotations.names()) {
      if (name.startsWith(Names.OLD_JPA)) {
        problems.error(place.at(name, null), EntityMessages.oldPersistence(name, place));
      }
    }
    Annotation converter = annotations.orAbsent(jpa("Converter"));
    if (converter.flag("autoApply", false)) {
      problems.error(
          converter.place("autoApply"),
          EntityMessages.classNotCoveredYet(
              place.className(),
              "is a converter that applies itself",
              "Give the members the type that their columns have, and convert it in their"
                  + " accessors"));
    }
  }
}
