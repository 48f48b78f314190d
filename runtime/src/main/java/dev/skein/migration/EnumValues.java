package dev.skein.migration;

import dev.skein.schema.ColumnType.Enumeration;
import java.util.List;

/** The texts of an enumeration, which becomes a type when its check has a name or is not needed. */
public final class EnumValues {

  /** Characters JPA gives a text column that names no length ({@code Column.length}). */
  public static final int DEFAULT_LENGTH = 255;

  private final List<String> values;

  EnumValues(List<String> values) {
    this.values = values;
  }

  /**
   * Names the check that holds the column to its texts where the database has no enumeration of its
   * own. {@link Enumeration#length(int)} may follow.
   *
   * @param name the name of the check constraint
   * @return the type
   */
  public Enumeration check(String name) {
    return new Enumeration(
        values, DEFAULT_LENGTH, Given.text(name, "name of the check of enumOf" + values));
  }

  /**
   * Leaves the column without a check, for it points to one that has it. {@link
   * Enumeration#length(int)} may follow.
   *
   * @return the type
   */
  public Enumeration unchecked() {
    return new Enumeration(values, DEFAULT_LENGTH, null);
  }
}
