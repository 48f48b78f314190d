package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.InheritanceModel.Strategy;
import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations that have no meaning where an entity stands in its hierarchy: Hibernate refuses
 * most of them, and overlooks the rest.
 */
final class InheritanceChecks {

  private static final String REMOVE = "Remove it";

  private static final List<String> KEY_COLUMNS =
      List.of(jpa("PrimaryKeyJoinColumn"), jpa("PrimaryKeyJoinColumns"));

  private static final List<String> OF_ROOT =
      List.of(
          jpa("DiscriminatorColumn"),
          hibernate("DiscriminatorFormula"),
          hibernate("DiscriminatorOptions"));

  private static final List<String> MEMBERS_OF_ROOT =
      List.of(jpa("Id"), jpa("EmbeddedId"), jpa("Version"));

  private final Contradictions contradictions;
  private final Problems problems;

  InheritanceChecks(Contradictions contradictions, Problems problems) {
    this.contradictions = contradictions;
    this.problems = problems;
  }

  void check(Hierarchy hierarchy) {
    TypeElement root = hierarchy.root();
    Strategy strategy = strategy(root);
    if (hierarchy.parent().isPresent()) {
      checkSubclass(hierarchy, root, strategy);
    } else {
      contradictions.holds(ofRoot(strategy), root);
    }
    warnOfUnused(hierarchy.entity(), root, strategy);
  }

  private static Strategy strategy(TypeElement entity) {
    String said = Annotations.of(entity).orAbsent(jpa("Inheritance")).constant("strategy");
    return said == null ? Strategy.SINGLE_TABLE : Strategy.valueOf(said);
  }

  private static Rule ofRoot(Strategy strategy) {
    Map<String, String> waysOut = new HashMap<>();
    KEY_COLUMNS.forEach(name -> waysOut.put(name, "Move it to the subclasses"));
    if (strategy != Strategy.SINGLE_TABLE) {
      waysOut.put(hibernate("DiscriminatorFormula"), REMOVE);
    }
    return new Rule("the root of a hierarchy whose strategy is " + strategy, waysOut);
  }

  private void checkSubclass(Hierarchy hierarchy, TypeElement root, Strategy strategy) {
    TypeElement entity = hierarchy.entity();
    String rootName = root.getQualifiedName().toString();
    Map<String, String> waysOut = new HashMap<>();
    OF_ROOT.forEach(name -> waysOut.put(name, "Move it to " + rootName));
    if (strategy != Strategy.JOINED) {
      KEY_COLUMNS.forEach(name -> waysOut.put(name, REMOVE));
    }
    if (strategy == Strategy.SINGLE_TABLE) {
      waysOut.put(jpa("Table"), REMOVE);
    }
    if (strategy(entity) != strategy && Annotations.has(entity, jpa("Inheritance"))) {
      waysOut.put(jpa("Inheritance"), REMOVE);
    }
    contradictions.holds(
        new Rule("a subclass of " + rootName + ", whose strategy is " + strategy, waysOut), entity);
    checkMembers(hierarchy, rootName);
  }

  private void checkMembers(Hierarchy hierarchy, String rootName) {
    Map<String, String> waysOut = new HashMap<>();
    MEMBERS_OF_ROOT.forEach(name -> waysOut.put(name, REMOVE));
    Rule rule =
        new Rule("a member of a subclass: the hierarchy goes by that of " + rootName, waysOut);
    hierarchy.classes().stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(Members::isState)
        .forEach(member -> contradictions.holds(rule, member));
  }

  private void warnOfUnused(TypeElement entity, TypeElement root, Strategy strategy) {
    boolean hasColumn = Annotations.has(root, jpa("DiscriminatorColumn"));
    if (strategy == Strategy.JOINED && !hasColumn) {
      warn(
          entity,
          "DiscriminatorValue",
          "the tables tell the classes apart. Add @DiscriminatorColumn to "
              + root.getQualifiedName()
              + ", or remove the annotation");
    }
    if (strategy == Strategy.TABLE_PER_CLASS) {
      String reason = "the tables tell the classes apart. Remove the annotation";
      warn(entity, "DiscriminatorValue", reason);
      warn(entity, "DiscriminatorColumn", reason);
    }
  }

  private void warn(TypeElement entity, String name, String reason) {
    Place place = Places.of(entity);
    if (Annotations.has(entity, jpa(name))) {
      problems.warning(
          place.at(jpa(name), null),
          AnnotationMessages.annotationWithoutEffect("@" + name, place, reason));
    }
  }
}
