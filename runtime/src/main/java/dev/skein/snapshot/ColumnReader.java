package dev.skein.snapshot;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a column, and what is said of its origin. */
final class ColumnReader {

  private static final Set<String> KEYS =
      Set.of("type", "nullable", "identity", "default", "comment", "options", "member", "enum");

  private ColumnReader() {}

  static Facts facts(Entry entry) {
    return entry.facts(KEYS);
  }

  /**
   * Reads a column.
   *
   * @param known types by their words, to which it adds: the same few are at most columns
   */
  static Column column(String name, Facts said, Map<String, ColumnType> known) {
    return new Column(
        name,
        type(said.require("type"), known),
        said.flag("nullable", true),
        said.flag("identity", false),
        said.textOrNull("default"),
        said.textOrNull("comment"),
        said.textOrNull("options"));
  }

  private static ColumnType type(Entry entry, Map<String, ColumnType> known) {
    ColumnType type = known.get(entry.text());
    if (type == null) {
      type = newType(entry);
      known.put(entry.text(), type);
    }
    return type;
  }

  private static ColumnType newType(Entry entry) {
    return TypeParser.parse(entry.text())
        .orElseThrow(() -> entry.wrong("a type such as varchar(255), not '" + entry.text() + "'"));
  }

  /** One fact of each column that has it, by the column's name. */
  static <T> Map<String, T> said(Map<String, Facts> columns, String key, Function<Entry, T> read) {
    Map<String, T> said = new LinkedHashMap<>();
    columns.forEach(
        (name, column) -> column.find(key).ifPresent(entry -> said.put(name, read.apply(entry))));
    return said;
  }
}
