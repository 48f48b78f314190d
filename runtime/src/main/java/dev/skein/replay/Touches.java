package dev.skein.replay;

import dev.skein.migration.SkeinMigration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which migrations change which table, sequence and part of them. */
final class Touches {

  private final Map<String, Set<String>> byPlace = new LinkedHashMap<>();
  private final Map<SkeinMigration, Set<String>> owners = new LinkedHashMap<>();

  void add(SkeinMigration migration, List<Difference> changes) {
    for (Difference change : changes) {
      String name = migration.getClass().getName();
      byPlace.computeIfAbsent(change.place(), key -> new LinkedHashSet<>()).add(name);
      byPlace.computeIfAbsent(change.owner(), key -> new LinkedHashSet<>()).add(name);
      owners.computeIfAbsent(migration, key -> new LinkedHashSet<>()).add(change.owner());
    }
  }

  /** The tables and sequences that a migration changes. */
  Set<String> owners(SkeinMigration migration) {
    return owners.getOrDefault(migration, Set.of());
  }

  /**
   * The migrations that may be to blame for a difference: those that changed the part, else those
   * that changed its table.
   */
  List<String> of(Difference difference) {
    Set<String> ofTable = byPlace.getOrDefault(difference.owner(), Set.of());
    return List.copyOf(byPlace.getOrDefault(difference.place(), ofTable));
  }
}
