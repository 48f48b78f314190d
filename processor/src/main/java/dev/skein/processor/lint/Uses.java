package dev.skein.processor.lint;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What in a table uses one of its columns. */
final class Uses {

  private Uses() {}

  /** Whether a key, an index or, as far as their words tell, a check or a column uses it. */
  static boolean of(String column, Table table) {
    PrimaryKey key = table.primaryKey();
    return (key != null && key.columns().contains(column))
        || table.uniqueConstraints().stream().anyMatch(it -> it.columns().contains(column))
        || table.foreignKeys().stream().anyMatch(it -> it.columns().contains(column))
        || table.indexes().stream()
            .anyMatch(it -> it.columnNames().contains(column) || says(it.options(), column))
        || table.columns().stream()
            .anyMatch(it -> !it.name().equals(column) && says(definition(it), column))
        || table.checks().stream().anyMatch(it -> says(it.condition(), column));
  }

  /** What may be worked out of other columns. */
  private static @Nullable String definition(Column column) {
    return column.type() instanceof ColumnType.Custom custom
        ? custom.definition() + " " + column.options()
        : column.options();
  }

  private static boolean says(@Nullable String words, String column) {
    return words != null
        && words
            .toLowerCase(Locale.ROOT)
            .contains(column.replace("`", "").toLowerCase(Locale.ROOT));
  }
}
