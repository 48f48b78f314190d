package dev.skein.migration;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A column as its name, type and options state it, and the value for rows that are there. */
record ColumnDefinition(Column column, @Nullable String backfill) {

  static ColumnDefinition of(String table, String name, ColumnType type, ChangeOption... options) {
    Given.text(name, () -> "name of a column of table '" + table + "'");
    Given.value(type, () -> "type of " + place(name, table));
    requireDifferent(options, () -> place(name, table));
    Column column = Column.of(name, type);
    String backfill = null;
    for (ChangeOption option : options) {
      if (option instanceof ColumnOption plain) {
        column = plain.applyTo(column);
      } else if (option instanceof Backfill value) {
        backfill = value.sql();
      }
    }
    return new ColumnDefinition(column, backfill);
  }

  private static String place(String column, String table) {
    return "column '" + column + "' of table '" + table + "'";
  }

  private static void requireDifferent(ChangeOption[] options, Supplier<String> place) {
    for (int i = 0; i < options.length; i++) {
      if (options[i] == null) {
        throw Given.misuse("An option of " + place.get() + " is null.", "Leave it out.");
      }
      for (int j = 0; j < i; j++) {
        requireDifferent(word(options[j]), word(options[i]), place);
      }
    }
  }

  private static void requireDifferent(String one, String next, Supplier<String> place) {
    if (one.equals(next)) {
      throw Given.misuse("'" + next + "' stands twice at " + place.get() + ".", "Keep one.");
    }
  }

  private static String word(ChangeOption option) {
    return option instanceof ColumnOption plain ? plain.word() : "backfill";
  }
}
