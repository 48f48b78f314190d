package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Types said by their JDBC codes. */
@Entity
public class JdbcTypes {
  @Id long id;

  @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
  byte[] longBytes;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 5)
  String fixedText;

  @JdbcTypeCode(SqlTypes.CHAR)
  UUID uuidAsChar;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID uuidAsText;

  @JdbcTypeCode(SqlTypes.BINARY)
  UUID uuidAsBytes;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  int small;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Long varcharOfLong;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  int varcharOfInt;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  BigDecimal varcharOfDecimal;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Boolean varcharOfBool;

  @JdbcTypeCode(SqlTypes.CHAR)
  Long charOfLong;

  @JdbcTypeCode(SqlTypes.CHAR)
  BigDecimal charOfDecimal;

  @JdbcTypeCode(SqlTypes.VARBINARY)
  Long varbinaryOfLong;

  @JdbcTypeCode(SqlTypes.VARBINARY)
  UUID varbinaryOfUuid;

  @JdbcTypeCode(SqlTypes.VARBINARY)
  String varbinaryOfText;

  @JdbcTypeCode(SqlTypes.BINARY)
  byte[] binaryOfBytes;

  @JdbcTypeCode(SqlTypes.BINARY)
  BigDecimal binaryOfDecimal;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  String nvarcharOfText;

  @JdbcTypeCode(SqlTypes.NVARCHAR)
  UUID nvarcharOfUuid;

  @JdbcTypeCode(SqlTypes.NCHAR)
  String ncharOfText;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  Long numericOfLong;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  int numericOfInt;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  String numericOfText;

  @JdbcTypeCode(SqlTypes.BIT)
  Boolean bitOfBool;

  @JdbcTypeCode(SqlTypes.BOOLEAN)
  int booleanOfInt;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Long tinyintOfLong;

  @JdbcTypeCode(SqlTypes.BIGINT)
  int bigintOfInt;

  @JdbcTypeCode(SqlTypes.LONGVARBINARY)
  byte[] longvarbinaryOfBytes;

  @JdbcTypeCode(SqlTypes.CLOB)
  String clobOfText;

  @JdbcTypeCode(SqlTypes.NCLOB)
  String nclobOfText;

  @JdbcTypeCode(SqlTypes.BLOB)
  byte[] blobOfBytes;

  @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
  byte[] materializedblobOfBytes;

  @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
  String materializedclobOfText;

  @JdbcTypeCode(SqlTypes.DOUBLE)
  BigDecimal doubleOfDecimal;

  @JdbcTypeCode(SqlTypes.DOUBLE)
  Long doubleOfLong;

  @JdbcTypeCode(SqlTypes.DOUBLE)
  Double doubleOfDouble;

  @JdbcTypeCode(SqlTypes.FLOAT)
  Float floatOfFloat;

  @JdbcTypeCode(SqlTypes.FLOAT)
  Double floatOfDouble;

  @JdbcTypeCode(SqlTypes.DATE)
  LocalDateTime dateOfLocalDateTime;

  @JdbcTypeCode(SqlTypes.TIME)
  LocalDateTime timeOfLocalDateTime;

  @JdbcTypeCode(SqlTypes.TIME)
  LocalTime timeOfLocalTime;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  Instant timestampOfInstant;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  LocalTime timestampOfLocalTime;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
  Instant timestamputcOfInstant;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  OffsetDateTime zonedOfOffsetDateTime;

  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
  @Column(secondPrecision = 3)
  Instant zonedOfInstant;

  @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
  OffsetDateTime offsetDateTimeOfItself;

  @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
  ZonedDateTime zonedDateTimeOfItself;

  @JdbcTypeCode(SqlTypes.TIME_UTC)
  OffsetTime timeutcOfOffsetTime;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  LocalDateTime localdatetimeOfLocalDateTime;

  @JdbcTypeCode(SqlTypes.JSON)
  String jsonOfText;

  @JdbcTypeCode(SqlTypes.UUID)
  UUID uuidOfUuid;

  @JdbcTypeCode(SqlTypes.INET)
  InetAddress inetOfInetAddress;

  @JdbcTypeCode(SqlTypes.DURATION)
  Duration durationOfDuration;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(secondPrecision = 3)
  Instant timestampOf3;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 30)
  Long longOf30;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  @Column(precision = 12, scale = 4)
  Long longOf12And4;
}
