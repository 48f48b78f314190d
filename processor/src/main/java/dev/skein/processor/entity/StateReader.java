package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the state of an entity: the attributes of its whole hierarchy. */
final class StateReader {

  private final Members members;
  private final AttributeReader attributes;
  private final Misplaced misplaced;
  private final Problems problems;

  StateReader(Members members, AttributeReader attributes, Problems problems) {
    this.members = members;
    this.attributes = attributes;
    this.misplaced = new Misplaced(problems);
    this.problems = problems;
  }

  /** The attributes, those of mapped superclasses first. */
  List<Attribute> read(Hierarchy hierarchy) {
    if (hierarchy.entity().getKind() != ElementKind.CLASS) {
      return List.of();
    }
    hierarchy.unmapped().forEach(misplaced::lookAt);
    List<Member> state = membersOf(hierarchy);
    requireId(hierarchy, state);
    Map<String, Attribute> found = new LinkedHashMap<>();
    state.forEach(member -> read(member, found));
    return List.copyOf(found.values());
  }

  private List<Member> membersOf(Hierarchy hierarchy) {
    Access placed = hierarchy.access().orElse(Access.FIELD);
    List<Member> state = new ArrayList<>();
    for (TypeElement type : hierarchy.classes()) {
      Access access = Access.saidOf(type).orElse(placed);
      List<Member> ofType = members.of(type, access, hierarchy.entity());
      misplaced.lookAt(type, access, ofType);
      state.addAll(ofType);
    }
    return state;
  }

  /** An id that JPA does not see, for the class is mapped otherwise, is none. */
  private void requireId(Hierarchy hierarchy, List<Member> state) {
    boolean hasId = state.stream().anyMatch(member -> Hierarchy.isId(member.element()));
    if (!hasId && hierarchy.parent().isEmpty()) {
      String entity = hierarchy.entity().getQualifiedName().toString();
      problems.error(
          Places.of(hierarchy.entity()).at(jpa("Entity"), null), EntityMessages.noId(entity));
    }
  }

  /** Where a subclass has a member again, Hibernate goes by the mapped superclass's. */
  private void read(Member member, Map<String, Attribute> found) {
    Attribute above = found.get(member.name());
    if (above == null) {
      attributes.read(member).ifPresent(attribute -> found.put(member.name(), attribute));
    } else if (member.annotations().names().stream().anyMatch(Coverage::shapesSchema)) {
      problems.warning(member.place(), EntityMessages.mappedAbove(member.place(), above.place()));
    }
  }
}
