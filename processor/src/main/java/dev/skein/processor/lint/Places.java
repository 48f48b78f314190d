package dev.skein.processor.lint;

import dev.skein.processor.model.Intent;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.Intent.TableIntent;
import dev.skein.processor.problem.Place;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in the source that is found which changes. */
final class Places {

  private final Snapshot before;
  private final Intent intent;
  private final Set<String> classes;

  Places(Snapshot before, Snapshot after, Intent intent) {
    this.before = before;
    this.intent = intent;
    this.classes =
        after.origins().values().stream().map(TableOrigin::entityClass).collect(Collectors.toSet());
  }

  /**
   * A table: its class, or the member it is kept for; of one that goes its class, if that stays.
   */
  @Nullable Place table(String table) {
    return intent
        .table(table)
        .map(TableIntent::place)
        .or(
            () ->
                before
                    .origin(table)
                    .map(TableOrigin::entityClass)
                    .filter(classes::contains)
                    .map(Place::ofClass))
        .orElse(null);
  }

  /** A column's member. */
  @Nullable Place column(String table, String column) {
    return intent.column(table, column).map(ColumnIntent::place).orElseGet(() -> table(table));
  }

  /** The member of all of them, else the table's place. */
  @Nullable Place columns(String table, List<String> columns) {
    List<Place> places =
        columns.stream()
            .<@Nullable Place>map(column -> column(table, column))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return places.size() == 1 ? places.get(0) : table(table);
  }

  Finding finding(String table, @Nullable Place place, Finding.Saying saying) {
    return new Finding(
        saying.at(place),
        place,
        Stream.of(Optional.ofNullable(place), Optional.ofNullable(table(table)))
            .flatMap(Optional::stream)
            .toList());
  }
}
