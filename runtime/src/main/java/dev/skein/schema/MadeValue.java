package dev.skein.schema;

import java.util.Arrays;
import java.util.Optional;

/**
 * A value that the database makes for the rows that are there, in the form that the column's type
 * has on it. It stands where an SQL expression may stand, in a spelling that is SQL nowhere.
 */
public enum MadeValue {
  /** The day, time or moment at which the migration runs. */
  NOW("${now}"),
  /** A random UUID, another one for each row. */
  RANDOM_UUID("${randomUuid}");

  private final String text;

  MadeValue(String text) {
    this.text = text;
  }

  /**
   * The text that stands for it in place of an expression.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * The value that a text stands for.
   *
   * @param text an SQL expression, or what stands in its place
   * @return the value, or empty if it is an expression
   */
  public static Optional<MadeValue> of(String text) {
    return Arrays.stream(values()).filter(value -> value.text.equals(text)).findFirst();
  }
}
