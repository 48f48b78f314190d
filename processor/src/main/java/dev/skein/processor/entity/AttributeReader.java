package dev.skein.processor.entity;

import dev.skein.processor.model.Attribute;
import java.util.Optional;

/** Reads one persistent member. */
final class AttributeReader {

  private final Coverage coverage;
  private final Contradictions contradictions;
  private final BasicReader basics;
  private final AssociationReader associations;
  private final ElementCollectionReader collections;

  AttributeReader(
      Coverage coverage,
      Contradictions contradictions,
      BasicReader basics,
      AssociationReader associations,
      ElementCollectionReader collections) {
    this.coverage = coverage;
    this.contradictions = contradictions;
    this.basics = basics;
    this.associations = associations;
    this.collections = collections;
  }

  /** The attribute, or empty if the member was refused or its type is not known. */
  Optional<? extends Attribute> read(Member member) {
    boolean unresolved = UnresolvedTypes.in(member.type());
    if (unresolved || !coverage.check(member.element()) || !contradictions.freeFrom(member)) {
      return Optional.empty();
    }
    if (CollectionTypes.isOfValues(member.annotations())) {
      return collections.read(member);
    }
    return AssociationReader.isAssociation(member.annotations())
        ? associations.read(member)
        : basics.read(member);
  }
}
