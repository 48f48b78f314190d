package dev.skein.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of rows, whose values may be null. */
final class Rows {

  private Rows() {}

  static List<List<@Nullable Object>> copyOf(
      String table, List<String> columns, List<List<@Nullable Object>> rows) {
    List<List<@Nullable Object>> copy = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row for table '%s' has %d values for the %d columns %s."
                .formatted(table, row.size(), columns.size(), columns));
      }
      copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    return Collections.unmodifiableList(copy);
  }
}
