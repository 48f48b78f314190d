package dev.skein.processor.entity;

import dev.skein.processor.model.Attribute;
import java.util.Optional;

/** Reads a member that holds one: a value, or another entity. */
final class SingleReader {

  private final BasicReader basics;
  private final ToOneReader toOnes;

  SingleReader(BasicReader basics, ToOneReader toOnes) {
    this.basics = basics;
    this.toOnes = toOnes;
  }

  /** The attribute, or empty if the member was refused. */
  Optional<? extends Attribute> read(Member member) {
    return AssociationReader.isToOne(member.annotations())
        ? toOnes.read(member)
        : basics.read(member);
  }
}
