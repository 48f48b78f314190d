package dev.skein.processor.model;

import java.util.List;
import java.util.Set;

/**
 * How an attribute's value becomes what its column keeps: through an {@code AttributeConverter}, or
 * through the field of an enum with {@code @EnumeratedValue}.
 *
 * @param through the converter's class or the enum, without its package
 * @param from the attribute's own type
 * @param values all values the column can hold, as SQL, if the compiler knows them, else none
 */
public record Conversion(String through, JavaType from, List<String> values) {

  private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

  /** Copies the values. */
  public Conversion {
    values = List.copyOf(values);
  }

  /**
   * Tells whether a provider finds all values by converting each that the type has, and holds the
   * column to them by a check, while the compiler does not know them.
   *
   * @return whether the type is an enum or Boolean, and nobody says the values
   */
  public boolean isOfUnknownValues() {
    return values.isEmpty() && (from.isEnum() || BOOLEANS.contains(from.name()));
  }
}
