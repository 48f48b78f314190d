package dev.skein.processor.model;

import java.util.Map;
import java.util.Optional;

/** What makes ids, by the names Hibernate has for it. */
public enum GeneratorStrategy {
  /** The column itself. */
  IDENTITY,
  /** A sequence. */
  SEQUENCE,
  /** A row in a table of counters. */
  TABLE,
  /** Another one on each database. */
  NATIVE,
  /** The application or Hibernate, without help of an object in the database. */
  CODE,
  /** A class that may ask for objects in the database of its own. */
  UNKNOWN;

  private static final Map<String, GeneratorStrategy> NAMES =
      Map.ofEntries(
          Map.entry("identity", IDENTITY),
          Map.entry("sequence", SEQUENCE),
          Map.entry("enhanced-sequence", SEQUENCE),
          Map.entry("table", TABLE),
          Map.entry("enhanced-table", TABLE),
          Map.entry("native", NATIVE),
          Map.entry("assigned", CODE),
          Map.entry("increment", CODE),
          Map.entry("foreign", CODE),
          Map.entry("uuid", CODE),
          Map.entry("uuid.hex", CODE),
          Map.entry("uuid2", CODE),
          Map.entry("guid", CODE),
          Map.entry("select", CODE));

  /**
   * The strategy of a name.
   *
   * @param name a name such as {@code uuid2}
   * @return the strategy, or empty if it has no such name
   */
  public static Optional<GeneratorStrategy> named(String name) {
    return Optional.ofNullable(NAMES.get(name));
  }
}
