package dev.skein.catalogue;

/**
 * A column of a key or an index.
 *
 * @param name its name, or an expression where an index has one instead of a column
 * @param descending whether an index runs from high to low
 */
public record PartColumn(String name, boolean descending) {

  @Override
  public String toString() {
    return descending ? name + " desc" : name;
  }
}
