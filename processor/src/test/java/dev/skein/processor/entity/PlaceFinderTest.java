package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where javac points to, by what it underlines. */
class PlaceFinderTest {

  private static final String SOURCE =
      """
      @Entity
      @Table(name = "x", indexes = {@Index(columnList = "a"), @Index(columnList = "b")})
      class X {
        @Id long id;
        @Column(length = 5) String name;
        String name() { return name; }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "name | Column | length | 5",
        "name | Column | -  | @Column(length = 5)",
        "name | Column | precision | @Column(length = 5)",
        "- | Table | name | \"x\"",
        "- | Table | indexes[1].columnList | \"b\"",
        "- | Table | indexes[1] | @Index(columnList = \"b\")",
        "- | Table | indexes[1].name | @Index(columnList = \"b\")",
        "- | Entity | -  | @Entity",
      })
  void pointsToTheClosestThatIsThere(
      String member, String annotation, String value, String underlined) {
    Place place = new Place("com.acme.X", member, "jakarta.persistence." + annotation, value);
    assertThat(Reading.pointing(place, SOURCE).underlined()).isEqualTo(underlined);
  }

  @Test
  void tellsAFieldFromAMethodOfTheSameName() {
    assertThat(line(Place.ofMember("com.acme.X", "name"))).startsWith("5: ");
    assertThat(line(Place.ofMember("com.acme.X", "name()"))).startsWith("6: ");
    assertThat(line(Place.ofMember("com.acme.X", "gone"))).startsWith("3: ");
    assertThat(line(Place.ofClass("com.acme.X"))).startsWith("3: ");
  }

  @Test
  void findsThePackage() {
    String inPackage = "\n\n@jakarta.persistence.SequenceGenerator(name = \"p\") package com.acme;";
    assertThat(
            Reading.pointing(Place.ofClass("com.acme.package-info"), inPackage, SOURCE)
                .diagnostics()
                .get(0))
        .startsWith("3: ");
  }

  private static String line(Place place) {
    return Reading.pointing(place, SOURCE).diagnostics().get(0);
  }
}
