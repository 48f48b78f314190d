package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.EnumSet;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.GenericGenerators;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.ValueGenerationType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;
import org.hibernate.id.IdentityGenerator;
import org.hibernate.id.IncrementGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

/** Hibernate's own way to say what makes ids and values. */
@SuppressWarnings({"deprecation", "removal"})
public final class Generic {

  private Generic() {}

  @Entity
  static class Uuid2 {
    @Id
    @GenericGenerator(name = "generic_uuid2", strategy = "uuid2")
    @GeneratedValue(generator = "generic_uuid2")
    UUID id;
  }

  @Entity
  static class UuidHex {
    @Id
    @GenericGenerator(name = "generic_uuid", strategy = "uuid")
    @GeneratedValue(generator = "generic_uuid")
    @Column(length = 32)
    String id;
  }

  @Entity
  static class Increment {
    @Id
    @GenericGenerator(name = "generic_increment", strategy = "increment")
    @GeneratedValue(generator = "generic_increment")
    Long id;
  }

  @Entity
  static class IncrementWithoutGenerator {
    @Id
    @GeneratedValue(generator = "increment")
    Long id;
  }

  @Entity
  static class IncrementByType {
    @Id
    @GenericGenerator(name = "generic_type", type = IncrementGenerator.class)
    @GeneratedValue(generator = "generic_type")
    Long id;
  }

  @Entity
  static class AssignedByName {
    @Id
    @GenericGenerator(name = "generic_assigned", strategy = "assigned")
    @GeneratedValue(generator = "generic_assigned")
    Long id;
  }

  @Entity
  static class IdentityByName {
    @Id
    @GenericGenerator(name = "generic_identity", strategy = "identity")
    @GeneratedValue(generator = "generic_identity")
    Long id;
  }

  @Entity
  static class IdentityByType {
    @Id
    @GenericGenerator(name = "generic_identity_type", type = IdentityGenerator.class)
    @GeneratedValue(generator = "generic_identity_type")
    Long id;
  }

  @Entity
  static class IdentityWithoutGenerator {
    @Id
    @GeneratedValue(generator = "identity")
    Long id;
  }

  @Entity
  static class SequenceByName {
    @Id
    @GenericGenerator(name = "generic_sequence", strategy = "sequence")
    @GeneratedValue(generator = "generic_sequence")
    Long id;
  }

  @Entity
  static class SequenceWithoutGenerator {
    @Id
    @GeneratedValue(generator = "sequence")
    Long id;
  }

  @Entity
  static class SequenceInFull {
    @Id
    @GenericGenerator(
        name = "generic_full",
        type = SequenceStyleGenerator.class,
        parameters = {
          @Parameter(name = "sequence_name", value = "genericFull"),
          @Parameter(name = "initial_value", value = "100"),
          @Parameter(name = "increment_size", value = "7"),
          @Parameter(name = "optimizer", value = "pooled-lo")
        })
    @GeneratedValue(generator = "generic_full")
    Long id;
  }

  @Entity
  static class SequenceOneByOne {
    @Id
    @GenericGenerator(
        name = "generic_one",
        strategy = "enhanced-sequence",
        parameters = {
          @Parameter(name = "sequence", value = "generic_one_by_one"),
          @Parameter(name = "increment_size", value = "20"),
          @Parameter(name = "optimizer", value = "none")
        })
    @GeneratedValue(generator = "generic_one")
    Long id;
  }

  @Entity
  static class TableByName {
    @Id
    @GenericGenerator(name = "generic_table", strategy = "enhanced-table")
    @GeneratedValue(generator = "generic_table")
    Long id;
  }

  @Entity
  static class TableWithoutGenerator {
    @Id
    @GeneratedValue(generator = "table")
    Long id;
  }

  @Entity
  @GenericGenerators({
    @GenericGenerator(
        name = "generic_counters",
        strategy = "table",
        parameters = {
          @Parameter(name = "table_name", value = "genericCounters"),
          @Parameter(name = "segment_column_name", value = "counterKey"),
          @Parameter(name = "segment_value_length", value = "40"),
          @Parameter(name = "value_column_name", value = "counterValue"),
          @Parameter(name = "increment_size", value = "10"),
          @Parameter(name = "prefer_entity_table_as_segment_value", value = "true")
        })
  })
  static class TableInFull {
    @Id
    @GeneratedValue(generator = "generic_counters")
    Long id;
  }

  @Entity
  @GenericGenerator(name = "generic_near", strategy = "increment")
  static class GenericByWhatIsNear {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @GenericGenerator(name = "not_generic", strategy = "increment")
  static class SequencedBesideGeneric {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "not_generic")
    Long id;
  }

  @IdGeneratorType(Clock.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface ByClock {}

  @ValueGenerationType(generatedBy = Clock.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Ticked {}

  /** Makes values of the time. */
  @SuppressWarnings("serial") // Nobody writes it to a stream.
  public static class Clock implements BeforeExecutionGenerator {
    @Override
    public Object generate(
        SharedSessionContractImplementor session, Object owner, Object value, EventType event) {
      return System.nanoTime();
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
      return EventTypeSets.INSERT_ONLY;
    }
  }

  @Entity
  static class MadeByClock {
    @Id @ByClock Long id;
    @Ticked Long ticked;
  }

  @Entity
  static class MadeByClockAndSaid {
    @Id @GeneratedValue @ByClock Long id;
  }

  @Entity
  @ByClock
  static class MadeByClockOnClass {
    @Id @GeneratedValue Long id;
  }
}
