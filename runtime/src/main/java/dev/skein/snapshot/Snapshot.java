package dev.skein.snapshot;

import dev.skein.schema.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema, and which class and member each table and column comes from.
 *
 * @param schema the schema
 * @param origins the origin of each table, by its name
 * @param converters the classes of the converters that apply themselves: a compile that does not
 *     see all sources would not find them otherwise
 */
public record Snapshot(Schema schema, Map<String, TableOrigin> origins, Set<String> converters) {

  /** Copies the collections. */
  public Snapshot {
    origins = Map.copyOf(origins);
    converters = Set.copyOf(converters);
  }

  /**
   * A snapshot of entities without converters that apply themselves.
   *
   * @param schema the schema
   * @param origins the origin of each table, by its name
   */
  public Snapshot(Schema schema, Map<String, TableOrigin> origins) {
    this(schema, origins, Set.of());
  }

  /**
   * This snapshot, with other converters.
   *
   * @param classes the converters that apply themselves
   * @return the snapshot
   */
  public Snapshot withConverters(Set<String> classes) {
    return new Snapshot(schema, origins, classes);
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

  /**
   * Whether a table is that of a member of the class that another table is of.
   *
   * @param table the table that may be a member's
   * @param entity the table of the class
   * @return whether it is; false where an origin is not known
   */
  public boolean isMemberOf(String table, String entity) {
    TableOrigin member = origins.get(table);
    TableOrigin owner = origins.get(entity);
    return member != null
        && owner != null
        && member.member() != null
        && owner.member() == null
        && member.entityClass().equals(owner.entityClass());
  }
}
