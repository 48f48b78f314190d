package dev.skein.processor.snapshot;

import dev.skein.schema.Schema;
import java.util.Map;
import java.util.Optional;

/**
 * A schema, and which class and member each table and column comes from.
 *
 * @param schema the schema
 * @param origins the origin of each table, by its name
 */
public record Snapshot(Schema schema, Map<String, TableOrigin> origins) {
  /** Copies the map. */
  public Snapshot {
    origins = Map.copyOf(origins);
  }

  /**
   * The snapshot before the first migration.
   *
   * @return an empty schema
   */
  public static Snapshot empty() {
    return new Snapshot(Schema.empty(), Map.of());
  }

  /**
   * The origin of a table.
   *
   * @param table the table's name
   * @return its origin, if it is known
   */
  public Optional<TableOrigin> origin(String table) {
    return Optional.ofNullable(origins.get(table));
  }
}
