package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.TableGenerators;
import jakarta.persistence.UniqueConstraint;
import java.math.BigInteger;

/** Ids that are counted in tables, and how the generator is found. */
public final class Counters {

  private Counters() {}

  @Entity
  static class CountedUnsaid {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
  }

  @Entity
  static class CountedBesideIt {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    int id;
  }

  @Entity
  static class CountedByUndefined {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "undefinedCounters")
    Long id;
  }

  @Entity
  static class CountedByName {
    @Id
    @TableGenerator(name = "countersByName")
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "countersByName")
    BigInteger id;
  }

  @Entity
  static class CountedInFull {
    @Id
    @TableGenerator(
        name = "inFull",
        table = "countersInFull",
        pkColumnName = "counterName",
        valueColumnName = "lastValue",
        pkColumnValue = "in full",
        initialValue = 10,
        allocationSize = 5,
        uniqueConstraints = @UniqueConstraint(columnNames = "lastValue"),
        indexes = @Index(columnList = "lastValue"))
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "inFull")
    Long id;
  }

  @Entity
  @TableGenerator(
      table = "countersInFull",
      pkColumnName = "counterName",
      valueColumnName = "lastValue",
      pkColumnValue = "shared")
  static class CountedInShared {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
  }

  @Entity
  @TableGenerators({
    @TableGenerator(name = "first", table = "counters_first"),
    @TableGenerator(name = "second", table = "counters_second")
  })
  static class CountedBySecond {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "second")
    Long id;
  }

  @Entity
  @TableGenerator(name = "first", table = "counters_nearest_first")
  @TableGenerator(name = "second", table = "counters_nearest_second")
  static class CountedByNearest {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
  }

  @Entity
  @TableGenerator(table = "counters_nameless")
  static class CountedByNameless {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "nobodyHasThisName")
    Long id;
  }

  @Entity
  @SequenceGenerator(sequenceName = "nameless_sequence")
  static class SequencedByNameless {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nobodyHasThisNameEither")
    Long id;
  }

  @Entity
  @TableGenerator(name = "automatically", table = "counters_automatic")
  static class CountedAutomatically {
    @Id
    @GeneratedValue(generator = "automatically")
    Long id;
  }

  @Entity
  @TableGenerator(name = "nearby", table = "counters_nearby")
  static class CountedByWhatIsNear {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @TableGenerator(name = "both", table = "counters_of_both")
  @SequenceGenerator(name = "both", sequenceName = "sequence_of_both")
  static class SequenceGoesFirst {
    @Id
    @GeneratedValue(generator = "both")
    Long id;
  }

  @Entity
  @TableGenerator(name = "notOfItsKind", table = "counters_not_used")
  static class SequencedBesideCounters {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notOfItsKind")
    Long id;
  }

  @MappedSuperclass
  @TableGenerator(name = "above", table = "counters_above")
  static class Above {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "above")
    Long id;
  }

  @Entity
  static class CountedAbove extends Above {}

  @Entity
  static class CountedAboveToo extends Above {}

  @Entity
  @TableGenerator(name = "above", table = "counters_nearer")
  static class CountedNearer extends Above {}

  @MappedSuperclass
  static class Bare {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "inBetween")
    Long id;
  }

  @MappedSuperclass
  @TableGenerator(name = "inBetween", table = "counters_between")
  static class Between extends Bare {}

  @Entity
  static class NotCountedBetween extends Between {}

  @Entity
  static class OtherMember {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "onAnotherMember")
    Long id;

    @SequenceGenerator(name = "onAnotherMember", sequenceName = "not_in_reach")
    String text;
  }

  @Entity
  @TableGenerator(name = "quoted", table = "`Quoted Counters`", pkColumnName = "`Key`")
  static class CountedInQuotes {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "quoted")
    Long id;
  }

  @Entity
  @TableGenerator(name = "inSchema", table = "counters", schema = "ids")
  static class CountedInSchema {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "inSchema")
    Long id;
  }

  @Entity
  @Table(name = "counters_of_entity")
  static class CountersAsEntity {
    @Id
    @Column(name = "sequence_name", length = 60)
    String name;

    @Column(name = "next_val")
    long value;
  }

  @Entity
  @TableGenerator(name = "ofEntity", table = "counters_of_entity")
  static class CountedInEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ofEntity")
    Long id;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class CountedPerClass {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counters_per_class")
    Long id;
  }

  @Entity
  static class CountedPerSubclass extends CountedPerClass {
    String more;
  }
}
