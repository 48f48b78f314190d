package dev.skein.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A column as the catalogue tells it.
 *
 * @param name its name
 * @param type its type in the database's words, with length, precision and scale
 * @param nullable whether it may hold NULL
 * @param identity whether the database counts it up; SQLite does not tell
 * @param defaultSql its default in the database's words, or null
 * @param generated the expression it is computed with, or null
 * @param comment its comment, or null
 */
public record CatalogueColumn(
    String name,
    String type,
    boolean nullable,
    boolean identity,
    @Nullable String defaultSql,
    @Nullable String generated,
    @Nullable String comment) {

  /** All of it but the name, in one line. */
  String words() {
    return type
        + (nullable ? "" : " not null")
        + (identity ? " identity" : "")
        + (defaultSql == null ? "" : " default " + defaultSql)
        + (generated == null ? "" : " generated as " + generated)
        + (comment == null ? "" : " comment '" + comment + "'");
  }
}
