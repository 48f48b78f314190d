package dev.skein.processor.diff;

import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Classes that certainly have another name now: their table is the same, or is declared to be.
 *
 * <p>The tables of a class's members are the same member's then, whatever they are called.
 */
final class ClassRenames {

  private ClassRenames() {}

  /**
   * The snapshot before, in the names that classes have now.
   *
   * @param before the snapshot before
   * @param after the snapshot after
   * @param oldTables old names by new name of the tables that are declared renamed
   */
  static Snapshot applied(Snapshot before, Snapshot after, Map<String, String> oldTables) {
    Map<String, String> newNames = newNames(before, after, oldTables);
    Map<String, TableOrigin> origins = new HashMap<>(before.origins());
    origins.replaceAll((table, origin) -> renamed(origin, newNames));
    return new Snapshot(before.schema(), origins);
  }

  private static Map<String, String> newNames(
      Snapshot before, Snapshot after, Map<String, String> oldTables) {
    Set<String> present =
        after.origins().values().stream().map(TableOrigin::entityClass).collect(Collectors.toSet());
    Map<String, String> newNames = new HashMap<>();
    // In the order of the tables, for a class may have several.
    for (Map.Entry<String, TableOrigin> now : new TreeMap<>(after.origins()).entrySet()) {
      String table = now.getKey();
      TableOrigin was = before.origins().get(oldTables.getOrDefault(table, table));
      if (was != null
          && was.member() == null
          && now.getValue().member() == null
          && !present.contains(was.entityClass())) {
        newNames.putIfAbsent(was.entityClass(), now.getValue().entityClass());
      }
    }
    return newNames;
  }

  private static TableOrigin renamed(TableOrigin origin, Map<String, String> newNames) {
    return new TableOrigin(
        newNames.getOrDefault(origin.entityClass(), origin.entityClass()),
        origin.subclasses(),
        origin.member(),
        origin.columns(),
        origin.enums());
  }
}
