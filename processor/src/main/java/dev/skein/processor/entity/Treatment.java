package dev.skein.processor.entity;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What becomes of an annotation.
 *
 * @param kind whether it is read
 * @param words why it needs no reading, or what to do while it is not read
 */
record Treatment(Kind kind, String words) {

  enum Kind {
    /** The schema follows it. */
    READ,
    /** It does not touch the schema. */
    HARMLESS,
    /** It shapes the schema, and Skein cannot follow yet: an error. */
    NOT_YET
  }

  boolean isNotYet() {
    return kind == Kind.NOT_YET;
  }

  static Stream<Map.Entry<String, Treatment>> read(String... names) {
    return all(new Treatment(Kind.READ, ""), names);
  }

  static Stream<Map.Entry<String, Treatment>> harmless(String reason, String... names) {
    return all(new Treatment(Kind.HARMLESS, reason), names);
  }

  static Stream<Map.Entry<String, Treatment>> notYet(String wayOut, String... names) {
    return all(new Treatment(Kind.NOT_YET, wayOut), names);
  }

  private static Stream<Map.Entry<String, Treatment>> all(Treatment treatment, String... names) {
    return Arrays.stream(names).map(name -> Map.entry(name, treatment));
  }
}
