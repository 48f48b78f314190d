package dev.skein.migration;

import dev.skein.operation.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a table being stated: the columns once, then the values of each row. */
public final class TableRows {

  /** Makes the operation of what was stated. */
  interface Maker {
    Operation make(String table, List<String> columns, List<List<@Nullable Object>> rows);
  }

  private final String table;
  private final Maker maker;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private @Nullable List<String> columns;

  TableRows(String table, Maker maker) {
    this.table = Given.text(table, "table in insert(..) or delete(..)");
    this.maker = maker;
  }

  /**
   * Names the columns.
   *
   * @param names their names, in the order the values are given in
   * @return these rows
   */
  public TableRows columns(String... names) {
    Given.once(columns, "list of columns for rows of table '" + table + "'");
    columns = Given.texts(Arrays.asList(names), "column for rows of table '" + table + "'");
    return this;
  }

  /**
   * Adds a row.
   *
   * @param values its values in the order of the columns: null, text, numbers, booleans, bytes,
   *     UUIDs and the dates and times of {@code java.time}
   * @return these rows
   */
  public TableRows row(@Nullable Object @Nullable ... values) {
    // A lone null is one value that is NULL, which Java takes for no array at all.
    @Nullable Object[] row = values == null ? new @Nullable Object[1] : values;
    List<String> names =
        Given.value(columns, "columns(..) before row(..) of table '" + table + "'");
    if (row.length != names.size()) {
      throw Given.misuse(
          "A row of table '%s' has %d values for the %d columns %s."
              .formatted(table, row.length, names.size(), names),
          "Give one value for each column.");
    }
    for (int i = 0; i < row.length; i++) {
      RowValue.require(row[i], names.get(i), table);
    }
    rows.add(new ArrayList<>(Arrays.asList(row)));
    return this;
  }

  Operation operation() {
    List<String> names = Given.value(columns, "columns(..) for rows of table '" + table + "'");
    return maker.make(table, names, rows);
  }
}
