package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.problem.EntityMessages;
import dev.skein.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Keys that are another entity's, or hold one: {@code @MapsId} puts the columns of its association
 * in place of those of the key (JPA 3.2, section 2.4.1.1).
 */
final class DerivedIds {

  private final List<Member> mapping;

  private DerivedIds(List<Member> mapping) {
    this.mapping = mapping;
  }

  static DerivedIds of(List<Member> members) {
    return new DerivedIds(
        members.stream().filter(member -> member.annotations().has(jpa("MapsId"))).toList());
  }

  /** What {@code @MapsId} says: empty for the whole key. */
  static Optional<String> mapsId(Annotations annotations) {
    return annotations
        .find(jpa("MapsId"))
        .map(mapsId -> Optional.ofNullable(mapsId.text("value")).orElse(""));
  }

  /** Whether an association is another member's as well, of an id class or an embedded key. */
  static boolean isDerived(Member association) {
    return association.annotations().has(jpa("MapsId"))
        || (association.annotations().has(jpa("Id"))
            && IdClasses.isUsedBy(association.in().type()));
  }

  /** Whether a member has its columns from an association. */
  boolean replace(Member member) {
    return !mapping.isEmpty()
        && mapping.stream()
            .flatMap(each -> mapsId(each.annotations()).stream())
            .anyMatch(part -> replaces(part, member));
  }

  /** Sees that what they map is there. */
  void check(List<Member> members, Problems problems) {
    for (Member each : mapping) {
      mapsId(each.annotations())
          .filter(part -> members.stream().noneMatch(member -> replaces(part, member)))
          .ifPresent(
              part ->
                  problems.error(
                      each.place().at(jpa("MapsId"), "value"),
                      EntityMessages.noSuchPartOfKey(each.place(), part)));
    }
    members.stream()
        .filter(member -> member.name().contains(".") && replace(member))
        .forEach(member -> TypeWords.tell(member.element(), member.place(), problems));
  }

  private static boolean replaces(String part, Member member) {
    return member.isKey() && isWithin(part, member.name());
  }

  private static boolean isWithin(String part, String path) {
    String inKey = path.substring(path.indexOf('.') + 1);
    return part.isEmpty() || inKey.equals(part) || inKey.startsWith(part + ".");
  }
}
