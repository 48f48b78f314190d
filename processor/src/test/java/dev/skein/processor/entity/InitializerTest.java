package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.MemberIntent.Initializer;
import dev.skein.processor.model.MemberIntent.Initializer.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitializerTest {

  private static final String STATUS =
      "package com.acme; public enum Status { NEW, PAID; static final Status FIRST = NEW; }";
  private static final String DEFAULTS =
      """
      package com.acme.other;
      public class Defaults {
        public static final int LIMIT = 60 * 60;
        public static final String NAME = "none";
        public static final com.acme.Status STATUS = com.acme.Status.PAID;
        public static final java.math.BigDecimal RATE = new java.math.BigDecimal("0.19");
        public static final Long A = Defaults.B;
        public static final Long B = Defaults.A;
        public static long counter = 3;
        public static final java.util.UUID TOKEN = java.util.UUID.randomUUID();
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int v = 0 | NUMBER | 0",
        "int v = -5 | NUMBER | -5",
        "int v = (((7))) | NUMBER | 7",
        "int v = 0x1F | NUMBER | 31",
        "int v = 'a' | NUMBER | 97",
        "long v = 1_000L | NUMBER | 1000",
        "Long v = Long.valueOf(4) | NUMBER | 4",
        "double v = 1e10 | NUMBER | 10000000000",
        "float v = 0.5f | NUMBER | 0.5",
        "int v = Integer.MAX_VALUE | NUMBER | 2147483647",
        "int v = LIMIT | NUMBER | 3600",
        "int v = Defaults.LIMIT | NUMBER | 3600",
        "int v = com.acme.other.Defaults.LIMIT | NUMBER | 3600",
        "int v = OWN | NUMBER | 12",
        "int v = X.OWN | NUMBER | 12",
        "boolean v = true | BOOLEAN | true",
        "Boolean v = Boolean.FALSE | BOOLEAN | false",
        "String v = \"x\" | STRING | x",
        "String v = Defaults.NAME | STRING | none",
        "char v = 'c' | STRING | c",
        "Status v = Status.NEW | ENUM_CONSTANT | NEW",
        "Status v = com.acme.Status.PAID | ENUM_CONSTANT | PAID",
        "Status v = PAID | ENUM_CONSTANT | PAID",
        "Status v = Status.FIRST | ENUM_CONSTANT | NEW",
        "Status v = Defaults.STATUS | ENUM_CONSTANT | PAID",
        "Kind v = Kind.OTHER | ENUM_CONSTANT | OTHER",
        "BigDecimal v = BigDecimal.ZERO | NUMBER | 0",
        "BigDecimal v = java.math.BigDecimal.TEN | NUMBER | 10",
        "BigDecimal v = new BigDecimal(\"1.50\") | NUMBER | 1.50",
        "BigDecimal v = BigDecimal.valueOf(-3) | NUMBER | -3",
        "BigDecimal v = Defaults.RATE | NUMBER | 0.19",
        "BigInteger v = BigInteger.ONE | NUMBER | 1",
      })
  void readsPlainValues(String field, Kind kind, String text) {
    assertThat(read(field).basic("v").intent().initializer())
        .isEqualTo(new Initializer(kind, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int v = 60 * 60",
        "long v = System.currentTimeMillis()",
        "long v = Defaults.counter",
        "Long v = Defaults.A",
        "double v = Double.NaN",
        "UUID v = Defaults.TOKEN",
        "String v = UUID.randomUUID().toString().substring(9)",
        "Instant v = Instant.now().plusSeconds(60)",
        "Instant v = Instant.now(Clock.systemUTC())",
        "LocalDateTime v = LocalDateTime.now(ZoneOffset.UTC)",
        "Date v = new Date(0)",
        "BigDecimal v = new BigDecimal(\"1\", MathContext.UNLIMITED)",
        "byte v = (byte) 300",
      })
  void saysThatAValueIsNotPlain(String field) {
    assertThat(read(field).basic("v").intent().initializer())
        .isEqualTo(new Initializer(Kind.OTHER, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "Instant v = Instant.now(), NOW",
    "LocalDate v = LocalDate.now(), NOW",
    "LocalTime v = java.time.LocalTime.now(), NOW",
    "LocalDateTime v = (LocalDateTime.now()), NOW",
    "OffsetDateTime v = OffsetDateTime.now(), NOW",
    "ZonedDateTime v = ZonedDateTime.now(), NOW",
    "Date v = new Date(), NOW",
    "UUID v = UUID.randomUUID(), RANDOM_UUID",
    "String v = UUID.randomUUID().toString(), RANDOM_UUID",
  })
  void knowsWhatIsMadeForEachObject(String field, Kind kind) {
    assertThat(read(field).basic("v").intent().initializer()).isEqualTo(new Initializer(kind, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"int v", "String v", "String v = null"})
  void seesThatThereIsNone(String field) {
    assertThat(read(field).basic("v").intent().initializer()).isNull();
  }

  @Test
  void findsTheFieldOfAGetter() {
    Reading reading =
        Reading.of(
            """
            @Entity class Example {
              private int size = 3;
              @Id long getId() { return 0; } void setId(long it) {}
              int getSize() { return size; } void setSize(int it) {}
            }
            """);
    assertThat(reading.basic("size").intent().initializer())
        .isEqualTo(new Initializer(Kind.NUMBER, "3"));
  }

  private static Reading read(String field) {
    String source =
        """
        package com.acme;
        import static com.acme.Status.PAID;
        import static com.acme.other.Defaults.*;
        import com.acme.other.Defaults;
        import jakarta.persistence.*;
        import java.math.*;
        import java.time.*;
        import java.util.*;
        @Entity class X {
          enum Kind { SOME, OTHER }
          static final int OWN = 12;
          @Id long id;
          %s;
        }
        """
            .formatted(field);
    Reading reading = Reading.of(source, STATUS, DEFAULTS);
    assertThat(reading.diagnostics()).isEmpty();
    return reading;
  }
}
