package dev.skein.processor.lint;

import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What in a table uses a column. */
final class Uses {

  private Uses() {}

  /** Whether a key, an index or, as far as its words tell, a check uses the column. */
  static boolean of(String column, Table table) {
    PrimaryKey key = table.primaryKey();
    return (key != null && key.columns().contains(column))
        || table.uniqueConstraints().stream().anyMatch(it -> it.columns().contains(column))
        || table.foreignKeys().stream().anyMatch(it -> it.columns().contains(column))
        || table.indexes().stream()
            .anyMatch(it -> it.columnNames().contains(column) || says(it.options(), column))
        || table.checks().stream().anyMatch(it -> says(it.condition(), column));
  }

  private static boolean says(@Nullable String words, String column) {
    return words != null
        && words
            .toLowerCase(Locale.ROOT)
            .contains(column.replace("`", "").toLowerCase(Locale.ROOT));
  }
}
