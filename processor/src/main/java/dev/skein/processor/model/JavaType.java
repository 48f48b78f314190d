package dev.skein.processor.model;

import java.util.List;

/**
 * The Java type of an attribute.
 *
 * @param name its qualified name without type arguments: {@code int}, {@code java.lang.String},
 *     {@code byte[]}
 * @param primitive whether it is a primitive type
 * @param enumConstants the constants in order, if it is an enum, else empty
 * @param serializable whether it implements {@code java.io.Serializable}
 */
public record JavaType(
    String name, boolean primitive, List<String> enumConstants, boolean serializable) {
  /** Copies the constants. */
  public JavaType {
    enumConstants = List.copyOf(enumConstants);
  }

  /**
   * Tells whether this is an enum.
   *
   * @return whether it has constants
   */
  public boolean isEnum() {
    return !enumConstants.isEmpty();
  }
}
