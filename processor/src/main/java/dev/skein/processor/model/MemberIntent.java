package dev.skein.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What a member says of its past and of the rows that are there.
 *
 * @param renamedFrom the column's name before, from {@code @RenamedFrom}, or null
 * @param backfill the SQL value for existing rows, from {@code @Backfill}, or null
 * @param initializer the field's initializer, or null if it has none or its source is not at hand
 */
public record MemberIntent(
    @Nullable String renamedFrom, @Nullable String backfill, @Nullable Initializer initializer) {

  /**
   * A member that says nothing.
   *
   * @return the intent
   */
  public static MemberIntent none() {
    return new MemberIntent(null, null, null);
  }

  /**
   * A field's initializer.
   *
   * @param kind what kind of value it is
   * @param text the value: a literal's value as text, or the name of an enum constant
   */
  public record Initializer(Kind kind, String text) {

    /** The kinds of values, of which all but the last can be said in SQL. */
    public enum Kind {
      /** A number. */
      NUMBER,
      /** A text. */
      STRING,
      /** {@code true} or {@code false}. */
      BOOLEAN,
      /** A constant of the field's enum, by name. */
      ENUM_CONSTANT,
      /** The present day, time or moment: its text is empty. */
      NOW,
      /** A random UUID, or its text: its text is empty. */
      RANDOM_UUID,
      /** Something else, which may differ from object to object: its text is empty. */
      OTHER
    }
  }
}
