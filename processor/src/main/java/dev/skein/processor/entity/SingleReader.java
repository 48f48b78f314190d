package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;

import dev.skein.processor.model.Attribute;
import java.util.stream.Stream;

/** Reads a member that holds one: a value, or another entity. */
final class SingleReader {

  private final BasicReader basics;
  private final ToOneReader toOnes;

  SingleReader(BasicReader basics, ToOneReader toOnes) {
    this.basics = basics;
    this.toOnes = toOnes;
  }

  /** The attribute, or none if the member was refused or makes no column. */
  Stream<? extends Attribute> read(Member member) {
    if (member.annotations().has(hibernate("Formula"))) {
      return Stream.empty(); // read by SQL of its own, and never written
    }
    return AssociationReader.isToOne(member.annotations())
        ? toOnes.read(member).stream()
        : basics.read(member).map(basic -> basics.withZone(member, basic)).orElse(Stream.empty());
  }
}
