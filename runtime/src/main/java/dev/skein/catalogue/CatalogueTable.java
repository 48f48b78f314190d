package dev.skein.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as the catalogue tells it.
 *
 * @param schema its schema, empty where a database has none
 * @param name its name
 * @param columns its columns, in order
 * @param parts its keys, constraints and indexes
 * @param comment its comment, or null
 */
public record CatalogueTable(
    String schema,
    String name,
    List<CatalogueColumn> columns,
    List<CataloguePart> parts,
    @Nullable String comment) {
  /** Copies the lists. */
  public CatalogueTable {
    columns = List.copyOf(columns);
    parts = List.copyOf(parts);
  }

  /**
   * Its keys, constraints and indexes of some kinds.
   *
   * @param kinds which
   * @return the parts
   */
  public List<CataloguePart> parts(CataloguePart.Kind... kinds) {
    return parts.stream().filter(part -> List.of(kinds).contains(part.kind())).toList();
  }
}
