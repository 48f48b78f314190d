package dev.skein.processor.diff;

import static java.util.stream.Collectors.joining;

import dev.skein.schema.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns whose members are kept in another table now, for all rows or for some.
 *
 * @param from the table they were kept in
 * @param to the table they are kept in now
 * @param columns the columns
 * @param isToNewRows whether that table has no rows yet that they could go to
 */
record Move(Table from, Table to, List<Moved> columns, boolean isToNewRows) {
  /** Copies the columns. */
  Move {
    columns = List.copyOf(columns);
  }

  /**
   * A column that moves.
   *
   * @param name its name where it was
   * @param newName its name where it is now
   * @param stays whether it is where it was, too, for other rows
   */
  record Moved(String name, String newName, boolean stays) {}

  /** The columns that are no longer where they were. */
  List<String> gone() {
    return columns.stream().filter(column -> !column.stays()).map(Moved::name).toList();
  }

  List<String> names() {
    return columns.stream().map(Moved::name).toList();
  }

  /** What copies the values and, where the rest of the table stays, removes the rows copied. */
  List<String> sql() {
    return columns.stream().anyMatch(Moved::stays) ? List.of(copy(), removal()) : List.of(copy());
  }

  /** The keys tell which row is whose. */
  private String copy() {
    List<String> keys = key(from);
    List<String> newKeys = key(to);
    if (isToNewRows) {
      return "insert into %s (%s, %s) select %s, %s from %s"
          .formatted(
              to.name(),
              String.join(", ", newKeys),
              columns.stream().map(Moved::newName).collect(joining(", ")),
              String.join(", ", keys),
              String.join(", ", names()),
              from.name());
    }
    return columns.stream()
        .map(
            column ->
                "%s = (select old.%s from %s old where %s)"
                    .formatted(
                        column.newName(), column.name(), from.name(), sameRow(keys, newKeys)))
        .collect(joining(", ", "update " + to.name() + " set ", ""));
  }

  private String removal() {
    return "delete from %s where exists (select 1 from %s copied where %s)"
        .formatted(
            from.name(),
            to.name(),
            sameRow(key(from), key(to), "copied.", unqualified(from) + "."));
  }

  private String sameRow(List<String> keys, List<String> newKeys) {
    return sameRow(newKeys, keys, "old.", unqualified(to) + ".");
  }

  private static String sameRow(
      List<String> keys, List<String> others, String ofOthers, String ofKeys) {
    return IntStream.range(0, Math.min(keys.size(), others.size()))
        .mapToObj(i -> ofOthers + others.get(i) + " = " + ofKeys + keys.get(i))
        .collect(joining(" and "));
  }

  /** The columns by which a row of a table is known. */
  static List<String> key(Table table) {
    return table.primaryKey() == null ? List.of("id") : table.primaryKey().columns();
  }

  private static String unqualified(Table table) {
    return table.name().substring(table.name().lastIndexOf('.') + 1);
  }
}
