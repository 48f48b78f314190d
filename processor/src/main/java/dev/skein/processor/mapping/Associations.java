package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.Spelling;
import java.util.List;
import java.util.Optional;

/** Who is at the other end of an association, and which end owns it. */
final class Associations {

  private static final String JPA = "jakarta.persistence.";

  private final Tables tables;
  private final Problems problems;

  Associations(Tables tables, Problems problems) {
    this.tables = tables;
    this.problems = problems;
  }

  /** The entity an association points to, which is an error to lack. */
  Optional<MappedEntity> target(MappedEntity owner, Attribute attribute, String targetClass) {
    Optional<MappedEntity> target = tables.entity(targetClass);
    if (target.isEmpty()) {
      problems.error(
          attribute.place(),
          MappingMessages.notAnEntity(owner.member(attribute.name()), targetClass));
    }
    return target;
  }

  /** Sees that {@code mappedBy} names the attribute of the target that points back. */
  void checkMappedBy(MappedEntity inverse, ToOneAttribute attribute, String mappedBy) {
    target(inverse, attribute, attribute.targetClass())
        .ifPresent(
            target -> check(inverse, attribute.name(), target, mappedBy, placeOf(attribute)));
  }

  /** Sees that {@code mappedBy} names the attribute of the target that points back. */
  void checkMappedBy(MappedEntity inverse, ToManyAttribute attribute, String mappedBy) {
    target(inverse, attribute, attribute.targetClass())
        .ifPresent(
            target -> check(inverse, attribute.name(), target, mappedBy, placeOf(attribute)));
  }

  /** Sees that {@code @MapKey} names an attribute of the target. */
  void checkMapKey(MappedEntity owner, ToManyAttribute attribute, MappedEntity target) {
    String keyedBy = attribute.collection().keyedBy();
    if (keyedBy == null || keyedBy.isEmpty()) {
      return;
    }
    List<String> names = target.attributes().map(Attribute::name).toList();
    boolean there =
        names.stream().anyMatch(name -> name.equals(keyedBy) || name.startsWith(keyedBy + "."));
    if (!there) {
      problems.error(
          attribute.place().at(JPA + "MapKey", "name"),
          MappingMessages.mapKey(
              owner.member(attribute.name()),
              keyedBy,
              target.simpleName(),
              Spelling.closest(keyedBy, names).orElse(null)));
    }
  }

  private static Place placeOf(ToOneAttribute attribute) {
    return attribute.place().at(JPA + "OneToOne", "mappedBy");
  }

  private static Place placeOf(ToManyAttribute attribute) {
    return attribute
        .place()
        .at(JPA + (attribute.manyToMany() ? "ManyToMany" : "OneToMany"), "mappedBy");
  }

  private void check(
      MappedEntity inverse, String name, MappedEntity target, String mappedBy, Place place) {
    Optional<Attribute> owner = target.attribute(mappedBy);
    String member = inverse.member(name);
    if (owner.isEmpty()) {
      problems.error(place, nothing(member, target, mappedBy));
    } else if (!pointsTo(owner.get(), inverse)) {
      problems.error(
          place,
          MappingMessages.mappedByOther(
              member, mappedBy, target.simpleName(), inverse.simpleName()));
    }
  }

  private static Message nothing(String member, MappedEntity target, String mappedBy) {
    return MappingMessages.mappedByNothing(
        member,
        mappedBy,
        target.simpleName(),
        Spelling.closest(mappedBy, target.attributes().map(Attribute::name).toList()).orElse(null));
  }

  private static boolean pointsTo(Attribute owner, MappedEntity inverse) {
    return owner instanceof ToOneAttribute toOne
        ? toOne.mappedBy() == null && inverse.isA(toOne.targetClass())
        : owner instanceof ToManyAttribute toMany
            && toMany.mappedBy() == null
            && inverse.isA(toMany.targetClass());
  }

  /** The attribute of the target that is mapped by an attribute of the owner. */
  static Optional<ToManyAttribute> inverse(
      MappedEntity owner, String attribute, MappedEntity target) {
    return target
        .attributes()
        .filter(ToManyAttribute.class::isInstance)
        .map(ToManyAttribute.class::cast)
        .filter(candidate -> attribute.equals(candidate.mappedBy()))
        .filter(candidate -> owner.isA(candidate.targetClass()))
        .findFirst();
  }
}
