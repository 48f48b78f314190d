package dev.skein.processor.snapshot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a table comes from.
 *
 * @param entityClass the qualified name of the entity
 * @param member the member whose join table it is, or null if it is the entity's own
 * @param columns the member path of each column, by the column's name
 * @param enums the constants, in order, of each column that keeps an enum, by the column's name
 */
public record TableOrigin(
    String entityClass,
    @Nullable String member,
    Map<String, String> columns,
    Map<String, List<String>> enums) {
  /** Copies the maps. */
  public TableOrigin {
    columns = Map.copyOf(columns);
    enums = Map.copyOf(enums);
  }
}
