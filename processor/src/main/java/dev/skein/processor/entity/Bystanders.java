package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Looks at classes that are no entities for what would shape the schema all the same and is not
 * read: converters that apply themselves, and the API before Jakarta.
 */
public final class Bystanders {

  private final Problems problems;

  /**
   * Looks at the classes of one compile.
   *
   * @param problems where to say what is not read
   */
  public Bystanders(Problems problems) {
    this.problems = problems;
  }

  /**
   * Looks at a class and those within it.
   *
   * @param type a class of the compile, entity or not
   */
  public void lookAt(TypeElement type) {
    lookAt(Annotations.of(type), Places.of(type));
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::lookAt);
  }

  private void lookAt(Annotations annotations, Place place) {
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
