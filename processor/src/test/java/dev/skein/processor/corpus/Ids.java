package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.util.UUID;

/** Keys and who makes them. */
public final class Ids {

  private Ids() {}

  @Entity
  static class AssignedText {
    @Id
    @Column(length = 40)
    String id;
  }

  @Entity
  static class AssignedUuid {
    @Id UUID id;
  }

  @Entity
  static class Identity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
  }

  @Entity
  static class SmallIdentity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    short id;
  }

  @Entity
  static class Auto {
    @Id @GeneratedValue Long id;
  }

  @Entity(name = "RenamedAuto")
  @Table(name = "autoWithTable")
  static class AutoWithTable {
    @Id @GeneratedValue int id;
  }

  @Entity
  static class AutoUuid {
    @Id @GeneratedValue UUID id;
  }

  @Entity
  static class AutoText {
    @Id @GeneratedValue String id;
  }

  @Entity
  static class MadeUuid {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;
  }

  @Entity
  static class MadeText {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @Column(length = 36)
    String id;
  }

  @Entity
  static class Sequenced {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  static class SequencedBig {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    BigInteger id;
  }

  @Entity
  static class NamedSequence {
    @Id
    @SequenceGenerator(
        name = "namedGenerator",
        sequenceName = "namedSequence",
        initialValue = 100,
        allocationSize = 7)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "namedGenerator")
    Long id;
  }

  @Entity
  static class GeneratorWithoutSequence {
    @Id
    @SequenceGenerator(name = "generatorName", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "generatorName")
    Long id;
  }

  @Entity
  @SequenceGenerator(allocationSize = 5)
  static class NamelessGenerator {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  @SequenceGenerator(name = "notNamedByTheId", sequenceName = "stillUsed")
  static class NearestGenerator {
    @Id @GeneratedValue Long id;
  }

  @Entity
  static class UndefinedGenerator {
    @Id
    @GeneratedValue(generator = "undefinedGenerator")
    Long id;
  }

  @Entity
  static class GeneratorOfAnother {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "generatorInSchema")
    Long id;
  }

  @Entity
  @Table(name = "in_schema", schema = "ids")
  static class InSchema {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @SequenceGenerator(name = "generatorInSchema", sequenceName = "own", schema = "ids")
  static class SequenceInSchema {
    @Id
    @GeneratedValue(generator = "generatorInSchema")
    Long id;
  }
}
