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
  void aConstraintThatChangesItsParts() {
    assertThat(read("@Short String v;").diagnostics())
        .containsExactly(
            "5: [Skein:ConstraintNotRead] @Short on com.acme.X.v gives the constraints it is made of"
                + " values of its own (@OverridesAttribute), which Skein does not read. Say the"
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
