package dev.skein.processor.diff;

import dev.skein.schema.ForeignKey;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entities whose rows are kept in each table, in part: a table whose key points to another
 * table's key goes on with that one's rows, as those of joined subclasses do.
 */
final class Families {

  private final Snapshot snapshot;
  private final Map<String, List<String>> below = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  Families(Snapshot snapshot) {
    this.snapshot = snapshot;
    Schema schema = snapshot.schema();
    for (Table table : schema.tables()) {
      table.foreignKeys().stream()
          .filter(key -> isOfKey(table, key))
          .map(ForeignKey::referencedTable)
          .forEach(above -> below.merge(above, List.of(table.name()), Families::joined));
    }
  }

  private static boolean isOfKey(Table table, ForeignKey key) {
    return table.primaryKey() != null && table.primaryKey().columns().equals(key.columns());
  }

  private static List<String> joined(Collection<String> some, Collection<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The entities of a table, and those of the tables that go on with its rows. */
  Set<String> of(String table) {
    return known.computeIfAbsent(table, this::find);
  }

  private Set<String> find(String table) {
    Set<String> classes = new HashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(table));
    while (!next.isEmpty()) {
      String each = next.pop();
      if (seen.add(each)) {
        snapshot.origin(each).stream().flatMap(TableOrigin::entityClasses).forEach(classes::add);
        next.addAll(below.getOrDefault(each, List.of()));
      }
    }
    return Set.copyOf(classes);
  }
}
