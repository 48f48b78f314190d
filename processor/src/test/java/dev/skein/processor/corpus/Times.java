package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

/** Dates and times. */
@Entity
@SuppressWarnings("deprecation")
public class Times {
  @Id long id;
  @Version Instant theVersion;
  Date aDate;

  @Temporal(TemporalType.DATE)
  Date dateAsDate;

  @Temporal(TemporalType.TIME)
  Date dateAsTime;

  @Temporal(TemporalType.TIMESTAMP)
  Date dateAsTimestamp;

  Calendar calendar;

  @Temporal(TemporalType.DATE)
  Calendar calendarAsDate;

  @Temporal(TemporalType.TIME)
  Calendar calendarAsTime;

  java.sql.Date sqlDate;
  java.sql.Time sqlTime;
  java.sql.Timestamp sqlTimestamp;
  LocalDate ofDate;
  LocalTime ofTime;
  LocalDateTime ofDateTime;
  Instant instant;
  OffsetTime offsetTime;
  OffsetDateTime offsetDateTime;
  ZonedDateTime zonedDateTime;
  Period period;
  YearMonth yearAndMonth;
  MonthDay monthDay;
  @CreationTimestamp Instant created;
  @UpdateTimestamp LocalDateTime updated;

  @CreationTimestamp
  @Column(nullable = false)
  OffsetDateTime createdFirmly;

  @Column(precision = 3)
  LocalDateTime precisionIsNotOfSeconds;

  @Column(secondPrecision = 3)
  Instant instantOf3;

  @Column(secondPrecision = 0)
  ZonedDateTime zonedOf0;

  @Column(secondPrecision = 3)
  LocalTime timeOf3;

  @Column(secondPrecision = 3)
  OffsetTime offsetTimeOf3;

  @Column(secondPrecision = 3)
  Date dateOf3;

  @Temporal(TemporalType.TIME)
  @Column(secondPrecision = 2)
  Calendar calendarTimeOf2;
}
