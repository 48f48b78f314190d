package dev.skein.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A sequence as the catalogue tells it.
 *
 * @param schema its schema, empty where a database has none
 * @param name its name
 * @param start its first value, or null where the catalogue does not tell
 * @param increment its step, or null where the catalogue does not tell
 * @param owned whether it belongs to a column
 */
public record CatalogueSequence(
    String schema, String name, @Nullable Long start, @Nullable Long increment, boolean owned) {

  String words() {
    return "start " + start + " increment " + increment;
  }
}
