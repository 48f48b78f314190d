package dev.skein.snapshot;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a column, and what is said of its origin. */
final class ColumnReader {

  private static final Set<String> KEYS =
      Set.of("type", "nullable", "identity", "default", "comment", "options", "member", "enum");

  private ColumnReader() {}

  static Column column(String name, Entry entry) {
    Facts said = entry.facts(KEYS);
    return new Column(
        name,
        type(said.require("type")),
        said.flag("nullable", true),
        said.flag("identity", false),
        said.textOrNull("default"),
        said.textOrNull("comment"),
        said.textOrNull("options"));
  }

  private static ColumnType type(Entry entry) {
    return TypeParser.parse(entry.text())
        .orElseThrow(() -> entry.wrong("a type such as varchar(255), not '" + entry.text() + "'"));
  }

  /** One fact of each column that has it, by the column's name. */
  static <T> Map<String, T> said(
      List<Map.Entry<String, Entry>> columns, String key, Function<Entry, T> read) {
    Map<String, T> said = new LinkedHashMap<>();
    for (Map.Entry<String, Entry> column : columns) {
      column
          .getValue()
          .facts(KEYS)
          .find(key)
          .ifPresent(entry -> said.put(column.getKey(), read.apply(entry)));
    }
    return said;
  }
}
