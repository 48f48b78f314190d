package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a column keeps of a value that is converted. */
class ConvertersTest {

  private static final String CONVERTERS =
      """
      package com.acme;
      import jakarta.persistence.*;
      class Converters {
        abstract static class Through<X, Y> implements AttributeConverter<X, Y> {}
        abstract static class ToText<T> extends Through<T, String> {}
        @Converter(autoApply = true) abstract static class NumberToText extends ToText<Integer> {}
        abstract static class ListToText extends ToText<java.util.List<Integer>> {}
        abstract static class TextToMany extends Through<String, java.util.List<String>> {}
        abstract static class Twice extends Through<String, Long> {}
      }
      """;

  private static Reading read(String members) {
    return Reading.of(
        "@Entity class X { @Id long id;\n%s }\nenum E { A }".formatted(members), CONVERTERS);
  }

  @Test
  void theTypeIsFoundThroughGenericSuperclasses() {
    Reading reading = read("@Convert(converter = Converters.ListToText.class) List<Integer> v;");

    assertThat(reading.basic("v").type().name()).isEqualTo("java.lang.String");
    assertThat(reading.basic("v").ownType().name()).isEqualTo("java.util.List");
    assertThat(reading.diagnostics()).isEmpty();
  }

  @Test
  void aConverterAppliesItselfToItsTypeAndThePrimitive() {
    Reading reading =
        read(
            """
            int primitive; Integer wrapper; long other; @Version int version;
            @Convert(disableConversion = true) int plain;
            """);

    assertThat(reading.entity().attributes().stream().map(it -> reading.basic(it.name())))
        .extracting(it -> it.type().name())
        .isEqualTo(List.of("long", "java.lang.String", "java.lang.String", "long", "int", "int"));
  }

  @Test
  void aConvertThatNamesNone() {
    assertThat(read("@Convert String v;").diagnostics())
        .containsExactly(
            "2: [Skein:NoConverter] @Convert on com.acme.X.v names no converter. Name its class:"
                + " @Convert(converter = ...).");
  }

  @Test
  void aConverterWhoseTypesAreOpen() {
    Reading reading = read("@Convert(converter = Converters.ToText.class) String v;");

    assertThat(reading.diagnostics())
        .containsExactly(
            "2: [Skein:ConverterTypes] com.acme.Converters.ToText does not say what it converts to"
                + " what. Let it implement AttributeConverter<X, Y> with both types bound.");
    assertThat(reading.underlined()).isEqualTo("Converters.ToText.class");
  }

  @Test
  void aConverterThatAppliesItselfToNobodyKnowsWhat() {
    Reading reading =
        Reading.of(
            """
            @Converter(autoApply = true)
            abstract class C<T> implements AttributeConverter<T, String> {}
            """);

    assertThat(reading.diagnostics())
        .containsExactly(
            "1: [Skein:ConverterTypes] com.acme.C does not say what it converts to what. Let it"
                + " implement AttributeConverter<X, Y> with both types bound.");
    assertThat(reading.underlined()).isEqualTo("true");
  }

  @Test
  void severalConvertersThatApplyThemselves() {
    Reading reading =
        Reading.of(
            """
            @Entity class X { @Id long id;
              String v; }
            @Converter(autoApply = true) abstract class C
                implements AttributeConverter<String, Long> {}
            @Converter(autoApply = true) abstract class D
                implements AttributeConverter<String, Integer> {}
            """);

    assertThat(reading.diagnostics())
        .containsExactly(
            "2: [Skein:SeveralConverters] com.acme.X.v is of a type to which several converters"
                + " apply themselves: com.acme.C, com.acme.D. Name one with @Convert(converter ="
                + " ...).");
  }

  @Test
  void aConverterToAList() {
    assertThat(read("@Convert(converter = Converters.TextToMany.class) String v;").diagnostics())
        .containsExactly(
            "2: [Skein:ConvertedToMany] com.acme.Converters.TextToMany makes a java.util.List of"
                + " com.acme.X.v, which Hibernate keeps in no column. Let it make a String or a"
                + " byte[].");
  }

  @Test
  void aConverterWhereJpaAllowsNone() {
    String twice = "@Convert(converter = Converters.Twice.class) ";
    Reading reading =
        read(
            twice
                + "@Version String a;\n"
                + twice
                + "@Enumerated E b;\n"
                + twice
                + "@Temporal(TemporalType.DATE) Date c;");

    assertThat(reading.diagnostics())
        .containsExactly(
            "2: [Skein:Contradiction] @Convert on com.acme.X.a has no meaning on a member with"
                + " @Version. Remove one of the two.",
            "3: [Skein:Contradiction] @Convert on com.acme.X.b has no meaning on a member with"
                + " @Enumerated. Remove one of the two.",
            "4: [Skein:Contradiction] @Convert on com.acme.X.c has no meaning on a member with"
                + " @Temporal. Remove one of the two.");
  }

  @Test
  void valuesOfEnumsThatHibernateDoesNotTake() {
    Reading reading =
        Reading.of(
            """
            @Entity class X { @Id long id;
              Texts a;
              @Enumerated(EnumType.STRING) Numbers b;
              Longs c; }
            enum Texts { A("a"); @EnumeratedValue final String v; Texts(String v) { this.v = v; } }
            enum Numbers { A(1); @EnumeratedValue final int v; Numbers(int v) { this.v = v; } }
            enum Longs { A(1); @EnumeratedValue final long v; Longs(long v) { this.v = v; } }
            """);

    assertThat(reading.diagnostics())
        .containsExactly(
            "2: [Skein:EnumeratedValue] com.acme.X.a keeps the @EnumeratedValue of com.acme.Texts,"
                + " which is of type java.lang.String; with EnumType.ORDINAL it has to be a byte,"
                + " short or int. Change that field, or the @Enumerated.",
            "3: [Skein:EnumeratedValue] com.acme.X.b keeps the @EnumeratedValue of"
                + " com.acme.Numbers, which is of type int; with EnumType.STRING it has to be a"
                + " String. Change that field, or the @Enumerated.",
            "4: [Skein:EnumeratedValue] com.acme.X.c keeps the @EnumeratedValue of com.acme.Longs,"
                + " which is of type long; with EnumType.ORDINAL it has to be a byte, short or int."
                + " Change that field, or the @Enumerated.");
  }
}
