package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.TemporalType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;

/** What Hibernate's own annotations make of single columns. */
public final class ByHibernate {

  private ByHibernate() {}

  @Embeddable
  static class Phone {

    String area;

    int local;
  }

  @Entity
  static class NaturalIdOfOne {

    @Id long id;

    @NaturalId String code;
  }

  @Entity
  static class NaturalIdOfSome {

    @Id long id;

    @NaturalId
    @Column(name = "called")
    String code;

    @NaturalId(mutable = true)
    int number;

    @NaturalId @ManyToOne NaturalIdOfOne one;
  }

  @Entity
  static class NaturalIdOfEmbeddable {

    @Id long id;

    @NaturalId Phone phone;
  }

  @Entity
  static class Zones {

    @Id long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime inColumn;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "firm", nullable = false, secondPrecision = 3)
    ZonedDateTime firmColumn;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "minutes", columnDefinition = "integer", comment = "From Greenwich")
    OffsetTime namedColumn;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime normalized;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    @Column(secondPrecision = 3)
    OffsetTime normalizedTime;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime utc;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    OffsetDateTime usual;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    Instant noZone;
  }

  @Entity
  @SuppressWarnings({"deprecation", "removal"}) // they are in use
  static class Seconds {

    @Id long id;

    @org.hibernate.annotations.FractionalSeconds(3)
    Instant instant;

    @org.hibernate.annotations.FractionalSeconds(0)
    LocalDateTime dateTime;

    @org.hibernate.annotations.FractionalSeconds(2)
    @Column(nullable = false)
    LocalTime time;

    @jakarta.persistence.Temporal(TemporalType.TIMESTAMP)
    Instant saidTemporal;

    @jakarta.persistence.Temporal(TemporalType.DATE)
    LocalDate saidDate;
  }

  @Entity
  static class LargeNational {
    @Id long id;

    @Nationalized @Lob String text;
  }

  @Entity
  static class Values {

    @Id long id;

    @TenantId String tenant;

    @CurrentTimestamp Instant byDatabase;

    @CurrentTimestamp(source = SourceType.VM)
    @Column(nullable = true)
    LocalDateTime byProgram;

    @Formula("1 + 1")
    int formula;

    @Generated String byTheDatabase;

    @ColumnTransformer(read = "upper(transformed)", write = "?")
    String transformed;

    @Nationalized String national;

    @Nationalized char letter;

    @JdbcType(BigIntJdbcType.class)
    @Column(columnDefinition = "bigint")
    UUID stated;
  }
}
