package dev.skein.processor.model;

import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the entities say beyond the schema itself: what was renamed and given up, which value
 * existing rows get, and where in the source each table and column comes from.
 *
 * @param tables what is said of each table, by its name
 */
public record Intent(Map<String, TableIntent> tables) {
  /** Copies the map. */
  public Intent {
    tables = Map.copyOf(tables);
  }

  /**
   * Intent that says nothing.
   *
   * @return the intent
   */
  public static Intent none() {
    return new Intent(Map.of());
  }

  /**
   * Tells whether anything is said of what was before, or of the rows that are there: that it was
   * renamed, given up, or gets a value.
   *
   * @return whether it is
   */
  public boolean isAboutRows() {
    return tables.values().stream().anyMatch(TableIntent::isAboutRows);
  }

  /**
   * What is said of a table.
   *
   * @param name the table's name
   * @return what is said, if anything
   */
  public Optional<TableIntent> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /**
   * What is said of a column.
   *
   * @param table the table's name
   * @param column the column's name
   * @return what is said, if anything
   */
  public Optional<ColumnIntent> column(String table, String column) {
    return table(table).map(intent -> intent.columns().get(column));
  }

  /**
   * What is said of a table.
   *
   * @param renamedFrom its name before, or null
   * @param dropped names of columns that are given up
   * @param columns what is said of its columns, by name
   * @param place the class or member it comes from
   */
  public record TableIntent(
      @Nullable String renamedFrom,
      Set<String> dropped,
      Map<String, ColumnIntent> columns,
      Place place) {
    /** Copies what it is given. */
    public TableIntent {
      dropped = Set.copyOf(dropped);
      columns = Map.copyOf(columns);
    }

    private boolean isAboutRows() {
      return renamedFrom != null
          || !dropped.isEmpty()
          || columns.values().stream().anyMatch(ColumnIntent::isAboutRows);
    }
  }

  /**
   * What is said of a column.
   *
   * @param renamedFrom its name before, or null
   * @param backfill the SQL value for rows that are there, from {@code @Backfill}, or null
   * @param initial the SQL value that Java gives a new object: the field's initializer, else what a
   *     primitive begins with, else null
   * @param notice what the user is to know when the column is made, or null
   * @param place the member it comes from
   */
  public record ColumnIntent(
      @Nullable String renamedFrom,
      @Nullable String backfill,
      @Nullable String initial,
      @Nullable Message notice,
      Place place) {

    private boolean isAboutRows() {
      return renamedFrom != null || backfill != null;
    }

    /**
     * What is said of a column whose making needs no words.
     *
     * @param renamedFrom its name before, or null
     * @param backfill the SQL value for rows that are there, or null
     * @param initial the SQL value that Java gives a new object, or null
     * @param place the member it comes from
     */
    public ColumnIntent(
        @Nullable String renamedFrom,
        @Nullable String backfill,
        @Nullable String initial,
        Place place) {
      this(renamedFrom, backfill, initial, null, place);
    }

    /**
     * What is said of a column that Java gives no value.
     *
     * @param renamedFrom its name before, or null
     * @param backfill the SQL value for rows that are there, or null
     * @param place the member it comes from
     */
    public ColumnIntent(@Nullable String renamedFrom, @Nullable String backfill, Place place) {
      this(renamedFrom, backfill, null, place);
    }
  }
}
