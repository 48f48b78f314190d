package dev.skein.migration;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column as its name, type and options state it, and the value for rows that are there. */
record ColumnDefinition(Column column, @Nullable String backfill) {

  static ColumnDefinition of(String table, String name, ColumnType type, ChangeOption... options) {
    String column = Given.text(name, "name of a column of table '" + table + "'");
    String place = "column '" + column + "' of table '" + table + "'";
    return read(Column.of(column, Given.value(type, "type of " + place)), place, options);
  }

  private static ColumnDefinition read(Column bare, String place, ChangeOption... options) {
    Column column = bare;
    String backfill = null;
    Set<String> words = new HashSet<>();
    for (ChangeOption option : options) {
      if (option instanceof ColumnOption plain) {
        requireNew(words, plain.word(), place);
        column = plain.applyTo(column);
      } else if (option instanceof Backfill value) {
        requireNew(words, "backfill", place);
        backfill = value.sql();
      } else {
        throw Given.misuse("An option of " + place + " is null.", "Leave it out.");
      }
    }
    return new ColumnDefinition(column, backfill);
  }

  private static void requireNew(Set<String> words, String word, String place) {
    if (!words.add(word)) {
      throw Given.misuse("'" + word + "' stands twice at " + place + ".", "Keep one.");
    }
  }
}
