package dev.skein.processor.mapping;

import dev.skein.schema.Index;
import java.util.List;
import java.util.stream.Stream;

/**
 * Indexes for foreign keys, so that a row can be deleted and an association followed backwards
 * without reading the whole table.
 */
final class ForeignKeyIndexes {

  private ForeignKeyIndexes() {}

  static void add(TableDraft table) {
    table.foreignKeys().stream()
        .filter(foreignKey -> !isCovered(table, foreignKey.columns()))
        .toList()
        .forEach(foreignKey -> add(table, foreignKey));
  }

  private static void add(TableDraft table, Part<?> foreignKey) {
    if (!isCovered(table, foreignKey.columns())) { // two foreign keys may be of one column
      table.index(
          new Part<>(
              null,
              foreignKey.columns(),
              name -> Index.of(name, foreignKey.columns()),
              foreignKey.place()));
    }
  }

  /** A key, unique constraint or index that begins with the columns serves as well. */
  private static boolean isCovered(TableDraft table, List<String> columns) {
    return Stream.of(
            Stream.of(table.primaryKey()),
            table.uniques().stream().map(Part::columns),
            table.indexes().stream().map(Part::columns))
        .flatMap(all -> all)
        .anyMatch(there -> beginsWith(there, columns));
  }

  private static boolean beginsWith(List<String> columns, List<String> first) {
    return columns.size() >= first.size() && columns.subList(0, first.size()).equals(first);
  }
}
