package dev.skein.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Table} or {@code @JoinTable} says of a table.
 *
 * @param name its name, or null if none is given
 * @param schema its schema, or null
 * @param catalog its catalog, or null
 * @param uniques its unique constraints
 * @param indexes its indexes
 * @param checks its checks
 * @param comment its comment, or null
 * @param options SQL to put behind its definition, or null
 */
public record TableModel(
    @Nullable String name,
    @Nullable String schema,
    @Nullable String catalog,
    List<UniqueModel> uniques,
    List<IndexModel> indexes,
    List<CheckModel> checks,
    @Nullable String comment,
    @Nullable String options) {
  /** Copies the lists. */
  public TableModel {
    uniques = List.copyOf(uniques);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
  }

  /**
   * A table of which nothing is said.
   *
   * @return the table
   */
  public static TableModel unsaid() {
    return new TableModel(null, null, null, List.of(), List.of(), List.of(), null, null);
  }

  /**
   * This table with other unique constraints.
   *
   * @param others the constraints
   * @return the table
   */
  public TableModel withUniques(List<UniqueModel> others) {
    return new TableModel(name, schema, catalog, others, indexes, checks, comment, options);
  }
}
