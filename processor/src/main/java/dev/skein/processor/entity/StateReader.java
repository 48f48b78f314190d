package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the state of an entity: the attributes of its whole hierarchy. */
final class StateReader {

  private final Members members;
  private final Embeddables embeddables;
  private final AttributeReader attributes;
  private final SoftDeletes softDeletes;
  private final Misplaced misplaced;
  private final IdClasses idClasses;
  private final Problems problems;

  StateReader(
      Members members,
      Embeddables embeddables,
      AttributeReader attributes,
      SoftDeletes softDeletes,
      Problems problems) {
    this.members = members;
    this.embeddables = embeddables;
    this.attributes = attributes;
    this.softDeletes = softDeletes;
    this.misplaced = new Misplaced(problems);
    this.idClasses = new IdClasses(problems);
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
    List<Member> opened =
        once(inherited(hierarchy), state).stream().flatMap(embeddables::open).toList();
    warnOfUnusedOverrides(hierarchy, opened);
    DerivedIds derived = DerivedIds.of(state);
    if (hierarchy.parent().isEmpty()) {
      derived.check(opened, problems);
    }
    return Stream.concat(
            idClasses.apply(hierarchy, opened).stream()
                .filter(member -> !derived.replace(member))
                .<Attribute>flatMap(attributes::read),
            softDeletes.ofEntity(hierarchy))
        .toList();
  }

  private void warnOfUnusedOverrides(Hierarchy hierarchy, List<Member> opened) {
    for (TypeElement type : hierarchy.classes()) {
      Overrides.of(Annotations.of(type)).warnOfUnused(problems, Places.of(type), "", opened);
    }
  }

  private List<Member> membersOf(Hierarchy hierarchy) {
    Surroundings in = surroundings(hierarchy);
    List<Member> state = new ArrayList<>();
    for (TypeElement type : hierarchy.classes()) {
      Access access = Access.saidOf(type).orElse(in.access());
      List<Member> ofType = members.of(type, access, in);
      misplaced.lookAt(type, access, ofType);
      state.addAll(ofType);
    }
    return state;
  }

  /** What a class says of members above it goes before what those above say. */
  private static Surroundings surroundings(Hierarchy hierarchy) {
    Overrides overrides = Overrides.NONE;
    for (TypeElement type : hierarchy.classes()) {
      overrides = Overrides.of(Annotations.of(type)).orElse(overrides);
    }
    return new Surroundings(
        (DeclaredType) hierarchy.entity().asType(),
        "",
        hierarchy.access().orElse(Access.FIELD),
        overrides,
        EmbeddedColumns.PLAIN,
        false,
        Reach.EVERYTHING);
  }

  /** An id that JPA does not see, for the class is mapped otherwise, is none. */
  private void requireId(Hierarchy hierarchy, List<Member> state) {
    List<Member> ids = state.stream().filter(member -> Hierarchy.isId(member.element())).toList();
    if (ids.size() > 1) {
      ids.stream()
          .filter(member -> member.annotations().has(jpa("EmbeddedId")))
          .findFirst()
          .ifPresent(
              member ->
                  problems.error(
                      member.place().at(jpa("EmbeddedId"), null),
                      EntityMessages.embeddedIdAmongIds(member.place())));
    }
    if (ids.isEmpty() && hierarchy.parent().isEmpty()) {
      String entity = hierarchy.entity().getQualifiedName().toString();
      problems.error(
          Places.of(hierarchy.entity()).at(jpa("Entity"), null), EntityMessages.noId(entity));
    }
  }

  /** The members of the entities above, the highest first. */
  private List<Member> inherited(Hierarchy hierarchy) {
    return hierarchy.parent().map(Hierarchy::of).stream()
        .flatMap(above -> Stream.concat(inherited(above).stream(), membersOf(above).stream()))
        .toList();
  }

  /** Where a subclass has a member again, Hibernate goes by that of the class above. */
  private List<Member> once(List<Member> inherited, List<Member> state) {
    Map<String, Member> found = new LinkedHashMap<>();
    inherited.forEach(member -> found.putIfAbsent(member.name(), member));
    List<Member> once = new ArrayList<>();
    for (Member member : state) {
      Member above = found.putIfAbsent(member.name(), member);
      if (above == null) {
        once.add(member);
      } else if (Annotations.of(member.element()).names().stream()
          .anyMatch(Coverage::shapesSchema)) {
        problems.warning(member.place(), EntityMessages.mappedAbove(member.place(), above.place()));
      }
    }
    return once;
  }
}
