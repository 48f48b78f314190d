package dev.skein.testsupport;

import org.jspecify.annotations.Nullable;

/**
 * A column as the catalogue tells it.
 *
 * @param name its name
 * @param type its type in the database's words, with length, precision and scale
 * @param nullable whether it may hold NULL
 * @param identity how it counts up by itself, or null if it does not
 * @param defaultSql its default in the database's words, or null
 * @param generated the expression it is computed with, or null
 * @param comment its comment, or null
 */
public record CatalogueColumn(
    String name,
    String type,
    boolean nullable,
    @Nullable String identity,
    @Nullable String defaultSql,
    @Nullable String generated,
    @Nullable String comment) {

  /** The column without its name, in the order of a CREATE TABLE. */
  public String definition() {
    return type
        + (nullable ? "" : " not null")
        + (identity == null ? "" : " generated " + identity + " as identity")
        + (defaultSql == null ? "" : " default " + defaultSql)
        + (generated == null ? "" : " generated always as " + generated)
        + (comment == null ? "" : " comment '" + comment + "'");
  }
}
