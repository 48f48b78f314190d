package dev.skein.replay;

import dev.skein.schema.Named;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.snapshot.PartWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not the same in two schemas.
 *
 * @param owner the table or sequence, as {@code table 'books'}
 * @param part the part of it, as {@code column 'title'}; empty for the whole of it
 * @param one what it is in the one schema, in the words of the snapshot, or null if it is not there
 * @param other what it is in the other
 */
record Difference(String owner, String part, @Nullable String one, @Nullable String other) {

  /** Where it is: {@code table 'books', column 'title'}. */
  String place() {
    return part.isEmpty() ? owner : owner + ", " + part;
  }

  /** All differences; a table that only one has is one of them, without its parts. */
  static List<Difference> between(Schema one, Schema other) {
    return between(one, other, Difference::ofTable);
  }

  /** All differences; a table that only one has is one for each of its parts. */
  static List<Difference> inParts(Schema one, Schema other) {
    return between(one, other, Difference::partsOf);
  }

  private interface TableDifferences {
    List<Difference> of(String owner, Optional<Table> one, Optional<Table> other);
  }

  private static List<Difference> between(Schema one, Schema other, TableDifferences ofTable) {
    List<Difference> differences = new ArrayList<>();
    for (String name : names(one.tables(), other.tables())) {
      Optional<Table> left = one.tables().find(name);
      Optional<Table> right = other.tables().find(name);
      if (!left.equals(right)) {
        differences.addAll(ofTable.of("table '" + name + "'", left, right));
      }
    }
    for (String name : names(one.sequences(), other.sequences())) {
      compare(
              "sequence '" + name + "'",
              PartWords.ITSELF,
              one.sequences().find(name).map(PartWords::of).orElse(null),
              other.sequences().find(name).map(PartWords::of).orElse(null))
          .ifPresent(differences::add);
    }
    return List.copyOf(differences);
  }

  private static <T extends Named> Set<String> names(NamedList<T> one, NamedList<T> other) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(one.stream(), other.stream()).map(Named::name).forEach(names::add);
    return names;
  }

  private static List<Difference> ofTable(
      String owner, Optional<Table> one, Optional<Table> other) {
    return one.isPresent() && other.isPresent()
        ? partsOf(owner, one, other)
        : List.of(new Difference(owner, PartWords.ITSELF, words(one), words(other)));
  }

  private static List<Difference> partsOf(
      String owner, Optional<Table> one, Optional<Table> other) {
    Map<String, String> left = one.map(PartWords::of).orElse(Map.of());
    Map<String, String> right = other.map(PartWords::of).orElse(Map.of());
    Set<String> parts = new LinkedHashSet<>(left.keySet());
    parts.addAll(right.keySet());
    return parts.stream()
        .flatMap(part -> compare(owner, part, left.get(part), right.get(part)).stream())
        .toList();
  }

  private static @Nullable String words(Optional<Table> table) {
    return table
        .map(there -> there.columns().stream().map(Named::name).toList().toString())
        .map(columns -> "{columns: " + columns + "}")
        .orElse(null);
  }

  private static Optional<Difference> compare(
      String owner, String part, @Nullable String one, @Nullable String other) {
    boolean same = one == null ? other == null : one.equals(other);
    return same ? Optional.empty() : Optional.of(new Difference(owner, part, one, other));
  }
}
