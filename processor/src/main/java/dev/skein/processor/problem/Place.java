package dev.skein.processor.problem;

import org.jspecify.annotations.Nullable;

/**
 * A place in the user's source that a problem belongs to, in words that need no compiler.
 *
 * @param className the canonical name of the class ({@code com.acme.Outer.Inner})
 * @param member the name of the field, or of the accessor method with its parentheses ({@code
 *     getName()}), or null for the class itself
 * @param annotation the qualified name of an annotation there, or null for the declaration itself
 * @param value the name of a value of that annotation, or null for the annotation itself; a path
 *     leads into annotations within: {@code indexes[1].columnList}
 */
public record Place(
    String className,
    @Nullable String member,
    @Nullable String annotation,
    @Nullable String value) {

  /**
   * A class.
   *
   * @param className its canonical name
   * @return the place
   */
  public static Place ofClass(String className) {
    return new Place(className, null, null, null);
  }

  /**
   * A field or accessor method.
   *
   * @param className the canonical name of the class that declares it
   * @param member its name, with parentheses if it is a method
   * @return the place
   */
  public static Place ofMember(String className, String member) {
    return new Place(className, member, null, null);
  }

  /**
   * A value of an annotation at this place.
   *
   * @param annotationName the qualified name of the annotation
   * @param valueName the name of the value, or the path to it, or null for the annotation itself
   * @return the closer place
   */
  public Place at(String annotationName, @Nullable String valueName) {
    return new Place(className, member, annotationName, valueName);
  }

  /**
   * A value within the annotation, or within the value of it, that this place is.
   *
   * @param valueName the name of the value
   * @return the closer place, or this one if it is no annotation
   */
  public Place within(String valueName) {
    return annotation == null
        ? this
        : new Place(
            className, member, annotation, value == null ? valueName : value + "." + valueName);
  }
}
