package dev.skein.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Java type of an attribute.
 *
 * @param name its qualified name without type arguments: {@code int}, {@code java.lang.String},
 *     {@code byte[]}
 * @param primitive whether it is a primitive type
 * @param enumConstants the constants in order, if it is an enum, else empty
 * @param serializable whether it implements {@code java.io.Serializable}
 * @param element the type of the elements, if it is an array or a collection that a provider keeps
 *     in one column, else null
 */
public record JavaType(
    String name,
    boolean primitive,
    List<String> enumConstants,
    boolean serializable,
    @Nullable JavaType element) {
  /** Copies the constants. */
  public JavaType {
    enumConstants = List.copyOf(enumConstants);
  }

  /**
   * A type of single values.
   *
   * @param name its qualified name without type arguments
   * @param primitive whether it is a primitive type
   * @param enumConstants the constants in order, if it is an enum, else empty
   * @param serializable whether it implements {@code java.io.Serializable}
   */
  public JavaType(
      String name, boolean primitive, List<String> enumConstants, boolean serializable) {
    this(name, primitive, enumConstants, serializable, null);
  }

  /**
   * Tells whether this is an enum.
   *
   * @return whether it has constants
   */
  public boolean isEnum() {
    return !enumConstants.isEmpty();
  }

  /**
   * Tells whether this is an enum, or an array or collection of one.
   *
   * @return whether its values or its elements have constants
   */
  public boolean isOfEnum() {
    return isEnum() || (element != null && element.isEnum());
  }
}
