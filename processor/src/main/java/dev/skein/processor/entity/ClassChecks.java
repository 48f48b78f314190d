package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Checks what must hold of an entity's class before its members are of interest. */
final class ClassChecks {

  private final Coverage coverage;
  private final Contradictions contradictions;
  private final InheritanceChecks inheritance;
  private final Problems problems;

  ClassChecks(Coverage coverage, Contradictions contradictions, Problems problems) {
    this.coverage = coverage;
    this.contradictions = contradictions;
    this.inheritance = new InheritanceChecks(contradictions, problems);
    this.problems = problems;
  }

  void check(Hierarchy hierarchy, PackageElement inPackage) {
    TypeElement entity = hierarchy.entity();
    Place place = Places.of(entity).at(jpa("Entity"), null);
    String name = place.className();
    coverage.check(inPackage);
    hierarchy.classes().forEach(coverage::check);
    hierarchy.classes().stream()
        .filter(type -> !type.equals(entity))
        .forEach(contradictions::freeFrom);
    inheritance.check(hierarchy);
    refusal(entity, name).ifPresent(message -> problems.error(place, message));
  }

  private static Optional<Message> refusal(TypeElement entity, String name) {
    if (entity.getKind() != ElementKind.CLASS) {
      return Optional.of(EntityMessages.notAClass(name, nounOf(entity.getKind())));
    }
    boolean inner =
        entity.getNestingKind() == NestingKind.MEMBER
            && !entity.getModifiers().contains(Modifier.STATIC);
    return inner ? Optional.of(EntityMessages.innerClass(name)) : Optional.empty();
  }

  private static String nounOf(ElementKind kind) {
    return switch (kind) {
      case ENUM -> "an enum";
      case RECORD -> "a record";
      case ANNOTATION_TYPE -> "an annotation";
      default -> "an interface";
    };
  }
}
