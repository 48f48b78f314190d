package dev.skein.dialect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** An attribute of each type Hibernate has a column for. */
@Entity
@NullUnmarked
class EveryType {

  enum Status {
    NEW,
    BUSY,
    DONE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  boolean primitiveBoolean;
  Boolean wrappedBoolean;
  byte primitiveByte;
  Short wrappedShort;
  int primitiveInt;
  Long wrappedLong;
  float primitiveFloat;
  Double wrappedDouble;
  Character wrappedChar;
  String string;

  @Column(length = 50)
  String string50;

  @Column(length = 70_000)
  String string70000;

  @Column(length = 20_000_000)
  String stringTooLong;

  @Lob String stringLob;

  @Lob
  @Column(length = 1000)
  String stringShortLob;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String stringLong32;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 5)
  String stringChar;

  @Nationalized String nationalized;
  @Lob byte[] bytesLob;
  byte[] bytes;

  @Column(length = 5000)
  byte[] bytes5000;

  @Column(length = 100_000)
  byte[] bytes100000;

  @Column(length = 20_000_000)
  byte[] bytesTooLong;

  BigDecimal decimal382;

  @Column(precision = 10, scale = 2)
  BigDecimal decimal102;

  BigInteger bigInteger;
  java.util.Date legacyDate;
  java.sql.Date sqlDate;
  java.sql.Time sqlTime;
  LocalDate dayOnly;
  LocalTime clockTime;
  LocalDateTime dayAndTime;
  Instant instant;

  @Column(secondPrecision = 3)
  Instant instant3;

  OffsetDateTime offsetDateTime;
  OffsetTime offsetTime;
  ZonedDateTime zonedDateTime;
  Duration duration;
  UUID uuid;

  @JdbcTypeCode(SqlTypes.CHAR)
  UUID uuidChar;

  @JdbcTypeCode(SqlTypes.BINARY)
  UUID uuidBinary;

  Status position;

  @Enumerated(EnumType.STRING)
  Status named;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  Status namedNotNull;

  InetAddress address;
  String[] strings;
  int[] ints;
  UUID[] uuids;
  Long[] longs;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> attributes;

  @ColumnDefault("42")
  Integer defaulted;

  @Column(comment = "what it is")
  String commented;

  @Column(options = "default 5")
  Integer optioned;

  @Column(columnDefinition = "varchar(7)", nullable = false)
  String defined;

  @Column(name = "`Mixed Case`")
  String quoted;

  Serializable serial;
}
