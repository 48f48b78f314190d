package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;

import java.util.List;
import java.util.Optional;

/**
 * Keys that are another entity's, or hold one: {@code @MapsId} puts the columns of its association
 * in place of those of the key (JPA 3.2, section 2.4.1.1).
 */
final class DerivedIds {

  /** What is mapped by an association: a part of the embedded key, or empty for the whole key. */
  private final List<String> mapped;

  private DerivedIds(List<String> mapped) {
    this.mapped = mapped;
  }

  static DerivedIds of(List<Member> members) {
    return new DerivedIds(
        members.stream().flatMap(member -> mapsId(member.annotations()).stream()).toList());
  }

  /** What {@code @MapsId} says: empty for the whole key. */
  static Optional<String> mapsId(Annotations annotations) {
    return annotations
        .find(jpa("MapsId"))
        .map(mapsId -> Optional.ofNullable(mapsId.text("value")).orElse(""));
  }

  /** Whether a member has its columns from an association. */
  boolean replace(Member member) {
    return member.isKey() && mapped.stream().anyMatch(part -> isWithin(part, member.name()));
  }

  private static boolean isWithin(String part, String path) {
    String inKey = path.substring(path.indexOf('.') + 1);
    return part.isEmpty() || inKey.equals(part) || inKey.startsWith(part + ".");
  }
}
