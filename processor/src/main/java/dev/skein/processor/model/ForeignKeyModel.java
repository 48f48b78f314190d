package dev.skein.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @ForeignKey} and Hibernate's {@code @OnDelete} say of a foreign key.
 *
 * @param name its name, or null if none is given
 * @param wanted false for {@code NO_CONSTRAINT}
 * @param definition the SQL that replaces the constraint's text, or null
 * @param options SQL to put behind it, or null
 * @param onDelete the name of Hibernate's {@code OnDeleteAction}, or null
 */
public record ForeignKeyModel(
    @Nullable String name,
    boolean wanted,
    @Nullable String definition,
    @Nullable String options,
    @Nullable String onDelete) {

  /**
   * A foreign key of which nothing is said.
   *
   * @return the foreign key
   */
  public static ForeignKeyModel unsaid() {
    return new ForeignKeyModel(null, true, null, null, null);
  }

  /**
   * This foreign key, left out.
   *
   * @return the foreign key
   */
  public ForeignKeyModel unwanted() {
    return new ForeignKeyModel(name, false, definition, options, onDelete);
  }

  /**
   * This foreign key, with an action on delete if it says none itself.
   *
   * @param action the name of Hibernate's {@code OnDeleteAction}, or null
   * @return the foreign key
   */
  public ForeignKeyModel orOnDelete(@Nullable String action) {
    return new ForeignKeyModel(
        name, wanted, definition, options, onDelete == null ? action : onDelete);
  }
}
