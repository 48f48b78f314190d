package dev.skein.processor.mapping;

/**
 * What the user may choose about the mapping.
 *
 * @param foreignKeyIndexes whether each foreign key gets an index, unless a key, unique constraint
 *     or index covers it already
 */
public record MappingOptions(boolean foreignKeyIndexes) {

  /**
   * The mapping when nothing is chosen.
   *
   * @return the defaults
   */
  public static MappingOptions defaults() {
    return new MappingOptions(true);
  }
}
