package dev.skein.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @DiscriminatorColumn} and Hibernate's annotations beside it say.
 *
 * @param type the type of its values
 * @param column what is said of its column; not declared if nothing is
 * @param formula the SQL of {@code @DiscriminatorFormula} that takes the column's place, or null
 * @param open whether values of no class may occur ({@code @DiscriminatorOptions(force)})
 */
public record DiscriminatorModel(
    Type type, ColumnModel column, @Nullable String formula, boolean open) {

  /** The types of values. */
  public enum Type {
    /** Texts. */
    STRING,
    /** Single characters. */
    CHAR,
    /** Whole numbers. */
    INTEGER
  }
}
