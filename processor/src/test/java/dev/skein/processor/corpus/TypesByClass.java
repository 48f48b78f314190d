package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.dialect.type.PostgreSQLEnumJdbcType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.BooleanJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;
import org.hibernate.type.descriptor.jdbc.InstantJdbcType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.LocalDateJdbcType;
import org.hibernate.type.descriptor.jdbc.LocalDateTimeJdbcType;
import org.hibernate.type.descriptor.jdbc.LocalTimeJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.NumericJdbcType;
import org.hibernate.type.descriptor.jdbc.OffsetDateTimeJdbcType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.TimeJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampUtcAsInstantJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampWithTimeZoneJdbcType;
import org.hibernate.type.descriptor.jdbc.TinyIntAsSmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.TinyIntJdbcType;
import org.hibernate.type.descriptor.jdbc.UuidAsBinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.ZonedDateTimeJdbcType;

/** Types said by Hibernate's classes of JDBC types. */
public final class TypesByClass {

  private TypesByClass() {}

  enum Mood {
    CALM,
    CROSS
  }

  @Entity
  static class Texts {
    @Id
    @JdbcType(VarcharJdbcType.class)
    UUID id;

    @JdbcType(CharJdbcType.class)
    @Column(length = 7)
    String fixed;

    @JdbcType(VarcharJdbcType.class)
    @Column(length = 7)
    String sized;

    @JdbcType(VarcharJdbcType.class)
    Long number;

    @JdbcType(UuidAsBinaryJdbcType.class)
    UUID uuidAsBytes;

    @JdbcType(BinaryJdbcType.class)
    byte[] bytes;

    @JdbcType(VarbinaryJdbcType.class)
    byte[] upToSome;

    @JdbcType(LongVarbinaryJdbcType.class)
    byte[] upToMany;

    @Embedded Part part;
    @ManyToOne Texts parent;
    @ElementCollection List<Part> parts;

    @ElementCollection
    @JdbcType(CharJdbcType.class)
    List<UUID> ids;
  }

  @Embeddable
  static class Part {
    @JdbcType(VarcharJdbcType.class)
    UUID part;
  }

  @Entity
  static class Figures {
    @Id long id;

    @JdbcType(BigIntJdbcType.class)
    Integer big;

    @JdbcType(IntegerJdbcType.class)
    Long whole;

    @JdbcType(SmallIntJdbcType.class)
    int small;

    @JdbcType(TinyIntJdbcType.class)
    int tiny;

    @JdbcType(TinyIntAsSmallIntJdbcType.class)
    byte tinyAsSmall;

    @JdbcType(NumericJdbcType.class)
    BigDecimal digits;

    @JdbcType(BooleanJdbcType.class)
    Boolean yes;
  }

  @Entity
  static class Moments {
    @Id long id;

    @JdbcType(DateJdbcType.class)
    LocalDate calendarDay;

    @JdbcType(TimeJdbcType.class)
    LocalTime hour24;

    @JdbcType(TimestampJdbcType.class)
    Instant moment;

    @JdbcType(TimestampWithTimeZoneJdbcType.class)
    Instant zoned;

    @JdbcType(OffsetDateTimeJdbcType.class)
    OffsetDateTime withOffset;

    @JdbcType(ZonedDateTimeJdbcType.class)
    ZonedDateTime withZone;

    @JdbcType(InstantJdbcType.class)
    Instant plainInstant;

    @JdbcType(TimestampUtcAsInstantJdbcType.class)
    Instant utc;

    @JdbcType(LocalDateJdbcType.class)
    LocalDate localDay;

    @JdbcType(LocalTimeJdbcType.class)
    LocalTime localHour;

    @JdbcType(LocalDateTimeJdbcType.class)
    LocalDateTime localMoment;
  }

  /** What a type said in SQL leaves to be checked is told by the JDBC type. */
  @Entity
  static class Moods {
    @Id long id;

    @JdbcType(IntegerJdbcType.class)
    Mood asNumber;

    @JdbcType(VarcharJdbcType.class)
    Mood asText;

    @Enumerated(EnumType.STRING)
    @JdbcType(VarcharJdbcType.class)
    @Column(columnDefinition = "varchar(9)")
    Mood defined;

    @Enumerated(EnumType.STRING)
    @JdbcType(PostgreSQLEnumJdbcType.class)
    @Column(columnDefinition = "varchar(8)")
    Mood named;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(columnDefinition = "varchar(8)")
    Mood namedByCode;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(columnDefinition = "varchar(8)")
    Mood namedOrdinal;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.OTHER)
    @Column(columnDefinition = "varchar(8)")
    Mood other;

    @ElementCollection
    @MapKeyJdbcType(VarcharJdbcType.class)
    Map<UUID, String> byUuid;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyJdbcType(VarcharJdbcType.class)
    Map<Mood, String> byMood;
  }
}
