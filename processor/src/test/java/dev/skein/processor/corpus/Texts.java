package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.Length;

/** Texts, bytes and what is kept as one of them. */
@Entity
@SuppressWarnings("deprecation") // JPA deprecates @Temporal, and applications have it
public class Texts {
  @Id String id;
  char letter;
  Character maybeCharacter;
  String text;
  char[] chars;
  byte[] bytes;
  Locale locale;
  Currency currency;
  Class<?> javaClass;
  URL url;
  URI uri;
  InetAddress address;
  Inet4Address oldAddress;
  TimeZone timeZone;
  ZoneId zone;
  ZoneOffset zoneOffset;
  UUID uuid;
  Serializable anything;

  @Column(length = 5)
  char characterOf5;

  @Column(length = 50)
  String textOf50;

  @Column(length = 70000)
  String textOf70000;

  @Column(length = 2_000_000)
  String textOf2000000;

  @Column(length = 2_000_000)
  byte[] bytesOf2000000;

  @Column(length = 20_000_000)
  String textOf20000000;

  @Column(length = 5000)
  byte[] bytesOf5000;

  @Column(length = 100000)
  byte[] bytesOf100000;

  @Column(length = Length.LONG32)
  byte[] longBytes;

  @Column(length = 1000)
  char[] charsOf1000;

  @Column(length = 40)
  Locale localeOf40;

  @Column(length = 40)
  Currency currencyOf40;

  @Column(length = 40)
  ZoneOffset offsetOf40;

  @Column(length = 40)
  URL urlOf40;

  @Column(length = 40)
  Serializable anythingOf40;

  @Lob String lobText;
  @Lob char[] lobChars;
  @Lob byte[] lobBytes;
  @Lob Serializable lobAnything;
  @Lob Character lobCharacter;
  @Lob URL lobUrl;
  @Lob Locale lobLocale;
  @Lob Integer lobNumber;
  @Lob Boolean lobFlag;
  @Lob BigDecimal lobDecimal;
  @Lob LocalDate lobDate;
  @Lob Date lobMoment;
  @Lob Duration lobDuration;
  @Lob ArrayList<String> lobSerialized;

  @Lob
  @Temporal(TemporalType.DATE)
  Date lobDay;

  Clob aClob;
  NClob nationalClob;
  Blob aBlob;

  @Lob
  @Column(length = 1000)
  String lobTextOf1000;

  @Lob
  @Column(length = 100000)
  byte[] lobBytesOf100000;
}
