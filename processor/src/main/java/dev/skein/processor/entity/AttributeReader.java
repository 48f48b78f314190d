package dev.skein.processor.entity;

import dev.skein.processor.model.Attribute;
import java.util.Optional;

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

  /** The attribute, or empty if the member was refused or its type is not known. */
  Optional<? extends Attribute> read(Member member) {
    if (!checks.pass(member)) {
      return Optional.empty();
    }
    if (CollectionTypes.isOfValues(member.annotations())) {
      return collections.read(member);
    }
    return CollectionTypes.isMany(member.annotations())
        ? associations.read(member)
        : singles.read(member);
  }
}
