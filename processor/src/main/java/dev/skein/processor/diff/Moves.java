package dev.skein.processor.diff;

import static java.util.stream.Collectors.joining;

import dev.skein.schema.Column;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns whose member is kept in another table now: its class has another inheritance strategy, or
 * the member went to a secondary table. Whatever their names, the values are the same member's.
 */
final class Moves {

  private final Snapshot before;
  private final Snapshot after;
  private final Families familiesBefore;
  private final Families familiesAfter;

  Moves(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
    this.familiesBefore = new Families(before);
    this.familiesAfter = new Families(after);
  }

  /**
   * A column that moves.
   *
   * @param from the table that goes, or that the column goes from
   * @param column the column's name there
   * @param to the table its member is kept in now
   * @param newColumn the column's name there
   * @param isNew whether that table is new, and has no rows yet
   */
  record Move(Table from, String column, Table to, String newColumn, boolean isNew) {

    /** SQL that copies the values: the keys tell which row is whose. */
    String copy() {
      List<String> keys = key(from);
      List<String> newKeys = key(to);
      return isNew
          ? "insert into %s (%s, %s) select %s, %s from %s"
              .formatted(
                  to.name(),
                  String.join(", ", newKeys),
                  newColumn,
                  String.join(", ", keys),
                  column,
                  from.name())
          : "update %s set %s = (select old.%s from %s old where %s)"
              .formatted(to.name(), newColumn, column, from.name(), sameRow(keys, newKeys));
    }

    private String sameRow(List<String> keys, List<String> newKeys) {
      return IntStream.range(0, Math.min(keys.size(), newKeys.size()))
          .mapToObj(i -> "old." + keys.get(i) + " = " + unqualified(to) + "." + newKeys.get(i))
          .collect(joining(" and "));
    }

    private static List<String> key(Table table) {
      return table.primaryKey() == null ? List.of("id") : table.primaryKey().columns();
    }

    private static String unqualified(Table table) {
      return table.name().substring(table.name().lastIndexOf('.') + 1);
    }
  }

  /** The columns of a table that goes which move; its key is in the other table anyway. */
  List<Move> of(Table gone) {
    return gone.columns().stream()
        .filter(column -> !Move.key(gone).contains(column.name()))
        .flatMap(column -> of(gone, column).stream())
        .toList();
  }

  /** Where a column goes that is no longer in its table. */
  Optional<Move> of(Table table, Column column) {
    Optional<Kept> was =
        before
            .origin(table.name())
            .flatMap(known -> Kept.of(known, familiesBefore.of(table.name()), column));
    return was.flatMap(
        kept ->
            after.schema().tables().stream()
                .filter(other -> !other.name().equals(table.name()))
                .flatMap(
                    other ->
                        added(other, kept)
                            .map(name -> new Move(table, column.name(), other, name, isNew(other))))
                .findFirst());
  }

  private Stream<String> added(Table table, Kept was) {
    return table.columns().stream()
        .filter(column -> !wasThere(table.name(), column.name()))
        .filter(column -> kept(table, column).filter(was::isOfTheSameRows).isPresent())
        .map(Column::name);
  }

  private Optional<Kept> kept(Table table, Column column) {
    return after
        .origin(table.name())
        .flatMap(origin -> Kept.of(origin, familiesAfter.of(table.name()), column));
  }

  /**
   * A member as it is kept in a table.
   *
   * @param collection the collection that the table is of, or an empty text if it is an entity's
   * @param classes the entities whose rows have it
   * @param path the member
   */
  private record Kept(String collection, Set<String> classes, String path) {

    static Optional<Kept> of(TableOrigin origin, Set<String> family, Column column) {
      String path = origin.columns().get(column.name());
      if (path == null || path.startsWith("@")) {
        return Optional.empty();
      }
      int end = path.indexOf(TableOrigin.CLASS_END);
      Set<String> classes = end < 0 ? family : Set.of(path.substring(0, end));
      return Optional.of(new Kept(collection(origin), classes, path.substring(end + 1)));
    }

    /** A secondary table is the entity's own as well. */
    private static String collection(TableOrigin origin) {
      String member = origin.member();
      return member == null || member.startsWith("@") ? "" : member;
    }

    boolean isOfTheSameRows(Kept other) {
      return path.equals(other.path)
          && collection.equals(other.collection)
          && !Collections.disjoint(classes, other.classes);
    }
  }

  private boolean isNew(Table table) {
    return !before.schema().tables().contains(table.name());
  }

  private boolean wasThere(String table, String column) {
    return before
        .schema()
        .tables()
        .find(table)
        .filter(was -> was.columns().contains(column))
        .isPresent();
  }
}
