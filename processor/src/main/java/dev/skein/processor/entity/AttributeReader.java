package dev.skein.processor.entity;

import dev.skein.processor.model.Attribute;
import java.util.stream.Stream;

/** Reads one persistent member. */
final class AttributeReader {

  private final MemberChecks checks;
  private final SingleReader singles;
  private final AssociationReader associations;
  private final ElementCollectionReader collections;

  AttributeReader(
      MemberChecks checks,
      SingleReader singles,
      AssociationReader associations,
      ElementCollectionReader collections) {
    this.checks = checks;
    this.singles = singles;
    this.associations = associations;
    this.collections = collections;
  }

  /** The attribute, or none if the member was refused, makes no column or is of no known type. */
  Stream<? extends Attribute> read(Member member) {
    if (!checks.pass(member)) {
      return Stream.empty();
    }
    if (CollectionTypes.isOfValues(member.annotations())) {
      return collections
          .ofEntities(member)
          .<Stream<? extends Attribute>>map(it -> associations.read(it).stream())
          .orElseGet(() -> collections.read(member).stream());
    }
    return CollectionTypes.isMany(member.annotations())
        ? associations.read(member).stream()
        : singles.read(member);
  }
}
