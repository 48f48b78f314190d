package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.BasicAttribute.Trait;
import org.junit.jupiter.api.Test;

/** What constraints of Bean Validation make of columns, beyond what the corpus shows. */
class ConstraintsTest {

  private static Reading read(String members) {
    return Reading.of(
        """
        package com.acme;
        import jakarta.persistence.*; import jakarta.validation.*;
        import jakarta.validation.constraints.*;
        @Entity class X { @Id long id;
        %s }
        """
            .formatted(members),
        """
        package com.acme;
        import jakarta.validation.*; import jakarta.validation.constraints.*;
        @Size(max = 4) @Constraint(validatedBy = {}) @interface Short {
          @OverridesAttribute(constraint = Size.class, name = "max") int value() default 3;
        }
        """,
        """
        package com.acme;
        import jakarta.validation.*; import jakarta.validation.constraints.*;
        @Size(max = 4) @Size(max = 9) @Constraint(validatedBy = {}) @interface Indexed {
          @OverridesAttribute(constraint = Size.class, constraintIndex = 1) int max();
        }
        """);
  }

  @Test
  void aBoundOfWhatIsNoNumber() {
    Reading reading = read("@Min(3) String text; @Positive String other;");

    assertThat(reading.diagnostics())
        .containsExactly(
            "5: [Skein:ConstraintNotRead] @Min on com.acme.X.text bounds a column that keeps a"
                + " java.lang.String, which databases do not compare with numbers, and makes no"
                + " check. Remove it, or say a check of your own with @Column(check = ...) or"
                + " @Check.");
    assertThat(reading.basic("text").bounds()).isEmpty();
  }

  @Test
  void digitsAfterThePointOfABinaryNumber() {
    assertThat(read("@Digits(integer = 3, fraction = 1) double v;").diagnostics())
        .containsExactly(
            "5: [Skein:DigitsOfFloat] @Digits on com.acme.X.v asks for digits after the point of a"
                + " double, and Hibernate does not start with that. Use a java.math.BigDecimal, or"
                + " fraction = 0.");
  }

  @Test
  void aConstraintGivesItsPartsValues() {
    assertThat(read("@Short String v;").basic("v").column().length()).isEqualTo(3);
    assertThat(read("@Short(2) String v;").basic("v").column().length()).isEqualTo(2);
    assertThat(read("@Short String v;").diagnostics()).isEmpty();
  }

  @Test
  void aRange() {
    Reading reading =
        read(
            """
            @org.hibernate.validator.constraints.Range(min = 1, max = 4) int both;
            @org.hibernate.validator.constraints.Range(min = 2) long least;
            """);

    assertThat(reading.basic("both").bounds()).containsExactly("<= 4", ">= 1");
    assertThat(reading.basic("least").bounds()).containsExactly("<= 9223372036854775807", ">= 2");
  }

  @Test
  void aConstraintThatChangesOneOfSeveralParts() {
    assertThat(read("@Indexed(max = 3) String v;").diagnostics())
        .containsExactly(
            "5: [Skein:ConstraintNotRead] @Indexed on com.acme.X.v gives one of several constraints"
                + " that it is made of a value (constraintIndex), which Skein does not read. Say the"
                + " same with @Column.");
  }

  @Test
  void theSmallestOfSeveralSizes() {
    Reading reading = read("@Size(max = 7) @Size(max = 4) @Size(min = 1) String v;");

    assertThat(reading.basic("v").column().length()).isEqualTo(4);
  }

  @Test
  void bothBoundsOfANumber() {
    assertThat(read("@Max(9) @Min(-3) int v;").basic("v").bounds())
        .containsExactly("<= 9", ">= -3");
  }

  @Test
  void aGetterOfAFieldCountsToo() {
    Reading reading = read("String v; @NotNull public String getV() { return v; }");

    assertThat(reading.basic("v").is(Trait.NOT_NULL)).isTrue();
    assertThat(reading.diagnostics()).isEmpty();
  }
}
