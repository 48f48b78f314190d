package dev.skein.processor.diff;

import dev.skein.processor.model.Intent;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.Intent.TableIntent;
import dev.skein.processor.problem.Place;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where in the source the tables and columns come from. */
final class Sources {

  private final Snapshot snapshot;
  private final Intent intent;

  /** The tables of classes that declare something dropped, which few do. */
  private final Map<String, Set<String>> dropping = new HashMap<>();

  /**
   * Makes it.
   *
   * @param snapshot the snapshot that the entities ask for
   * @param intent what the entities say besides
   */
  Sources(Snapshot snapshot, Intent intent) {
    this.snapshot = snapshot;
    this.intent = intent;
    intent
        .tables()
        .forEach(
            (table, said) -> {
              if (!said.dropped().isEmpty()) {
                dropping.put(table, Set.copyOf(said.dropped()));
              }
            });
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Intent intent() {
    return intent;
  }

  @Nullable Place table(String table) {
    return intent
        .table(table)
        .map(TableIntent::place)
        .or(() -> snapshot.origin(table).map(origin -> Place.ofClass(origin.entityClass())))
        .orElse(null);
  }

  /** The class a table came from, if it is still there; else nothing can be said of it. */
  @Nullable Place ofClass(Optional<TableOrigin> before) {
    return before
        .filter(
            was ->
                snapshot.origins().values().stream()
                    .anyMatch(origin -> origin.entityClass().equals(was.entityClass())))
        .map(was -> Place.ofClass(was.entityClass()))
        .orElse(null);
  }

  @Nullable Place column(String table, String column) {
    Place place = intent.column(table, column).map(ColumnIntent::place).orElse(null);
    return place != null ? place : table(table);
  }

  @Nullable String backfill(String table, String column) {
    return intent.column(table, column).map(ColumnIntent::backfill).orElse(null);
  }

  @Nullable String initial(String table, String column) {
    return intent.column(table, column).map(ColumnIntent::initial).orElse(null);
  }

  /** The columns of a table that are declared dropped: on its class, if it is a join table. */
  Set<String> dropped(String table) {
    return dropping.entrySet().stream()
        .filter(said -> sameClass(said.getKey(), table))
        .flatMap(said -> said.getValue().stream())
        .collect(Collectors.toSet());
  }

  /** Whether two tables are one, or come from one class. */
  boolean sameClass(String table, String other) {
    Optional<String> owner = owner(table);
    return table.equals(other) || (owner.isPresent() && owner.equals(owner(other)));
  }

  private Optional<String> owner(String table) {
    return snapshot.origin(table).map(TableOrigin::entityClass);
  }

  /** The tables that are declared dropped, on whatever class. */
  Set<String> droppedTables() {
    return dropping.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }
}
