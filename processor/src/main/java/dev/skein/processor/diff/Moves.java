package dev.skein.processor.diff;

import dev.skein.schema.Column;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<Member, List<Spot>> spots = new HashMap<>();

  Moves(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
    this.familiesBefore = new Families(before);
    this.familiesAfter = new Families(after);
    int place = 0;
    for (Table table : after.schema().tables()) {
      for (Column column : table.columns()) {
        Optional<Kept> kept = kept(table, column);
        if (kept.isPresent()) {
          Spot spot = new Spot(place++, table, column, kept.get());
          kept.get().members().forEach(member -> at(member).add(spot));
        }
      }
    }
  }

  private List<Spot> at(Member member) {
    return spots.computeIfAbsent(member, unknown -> new ArrayList<>());
  }

  /** All that moves, a value for each two tables. */
  List<Move> all() {
    Map<List<String>, Move> moves = new LinkedHashMap<>();
    for (Table table : before.schema().tables()) {
      Table now = after.schema().tables().find(table.name()).orElse(null);
      for (Column column : table.columns()) {
        boolean stays = now != null && now.columns().contains(column.name());
        if ((now != null && !stays) || !Move.key(table).contains(column.name())) {
          of(table, column, stays)
              .forEach(
                  move ->
                      moves.merge(List.of(table.name(), move.to().name()), move, Moves::together));
        }
      }
    }
    return List.copyOf(moves.values());
  }

  private static Move together(Move one, Move other) {
    return new Move(
        one.from(),
        one.to(),
        Stream.concat(one.columns().stream(), other.columns().stream()).toList(),
        one.isToNewRows());
  }

  /** Where a column's member is kept that was kept in a table: for rows that it no longer has. */
  private List<Move> of(Table table, Column column, boolean stays) {
    Optional<Kept> was =
        before
            .origin(table.name())
            .flatMap(known -> Kept.of(known, familiesBefore.of(table.name()), column))
            .map(kept -> stays ? kept.without(familiesAfter.of(table.name())) : kept);
    return was.stream()
        .flatMap(
            kept ->
                newlyKept(kept)
                    .filter(spot -> !spot.table().name().equals(table.name()))
                    .map(spot -> move(table, spot, kept, column, stays)))
        .limit(stays ? Long.MAX_VALUE : 1)
        .toList();
  }

  private Move move(Table from, Spot to, Kept kept, Column column, boolean stays) {
    return new Move(
        from,
        to.table(),
        List.of(new Move.Moved(column.name(), to.column().name(), stays)),
        !isThere(to.table().name()) || hadOtherRows(to, kept));
  }

  private boolean hadOtherRows(Spot spot, Kept was) {
    return Collections.disjoint(familiesBefore.of(spot.table().name()), was.classes());
  }

  private boolean isThere(String table) {
    return before.schema().tables().contains(table);
  }

  /** Where a member is kept for rows for which it was not before, in the order of the tables. */
  private Stream<Spot> newlyKept(Kept was) {
    return was.members()
        .flatMap(member -> spots.getOrDefault(member, List.of()).stream())
        .distinct()
        .sorted(Comparator.comparingInt(Spot::place))
        .filter(
            spot ->
                !wasThere(spot.table().name(), spot.column().name()) || hadOtherRows(spot, was));
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
      if (end >= 0 && family.contains(path.substring(0, end))) {
        return Optional.of(
            new Kept(collection(origin), Set.of(path.substring(0, end)), path.substring(end + 1)));
      }
      // Another entity's collection may have a column in the table, in each of its rows.
      return Optional.of(new Kept(collection(origin), family, path));
    }

    /** A secondary table is the entity's own as well. */
    private static String collection(TableOrigin origin) {
      String member = origin.member();
      return member == null || member.startsWith("@") ? "" : member;
    }

    /** The same, for other classes only. */
    Kept without(Set<String> some) {
      Set<String> rest = new HashSet<>(classes);
      rest.removeAll(some);
      return new Kept(collection, rest, path);
    }

    Stream<Member> members() {
      return classes.stream().map(type -> new Member(collection, type, path));
    }
  }

  /** A member of one class: what is the same member is kept in rows of the same class. */
  private record Member(String collection, String type, String path) {}

  /**
   * A column that keeps a member now.
   *
   * @param place its place among all of them
   */
  private record Spot(int place, Table table, Column column, Kept kept) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Spot spot && spot.place == place;
    }

    @Override
    public int hashCode() {
      return place;
    }
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
