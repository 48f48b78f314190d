package dev.skein.processor.diff;

import dev.skein.schema.NamedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Names of tables, or of columns of one table, with the Java member each comes from.
 *
 * @param all the names, in order
 * @param origins the member each comes from, where it is known
 */
record Names(Set<String> all, Map<String, String> origins) {

  static Names of(NamedList<?> parts, Map<String, String> origins) {
    Set<String> names = new LinkedHashSet<>();
    parts.forEach(part -> names.add(part.name()));
    return new Names(names, origins);
  }

  boolean contains(String name) {
    return all.contains(name);
  }

  Optional<String> origin(String name) {
    return Optional.ofNullable(origins.get(name));
  }

  /** The names that come from a member, in order. */
  List<String> of(String origin) {
    return all.stream().filter(name -> origin.equals(origins.get(name))).toList();
  }

  /**
   * The old name of each name that is certainly the successor of another: declared to be, the same
   * but for the case of its letters, or coming from the same member. Apart from that, what has the
   * same name is the same.
   *
   * @param after the names after
   * @param declared the old name of each name declared to be renamed
   * @param dropped the old names declared to be dropped, which have no successor
   * @return old names by new name
   */
  Map<String, String> renamedTo(Names after, Map<String, String> declared, Set<String> dropped) {
    Map<String, String> renames = new LinkedHashMap<>(declared);
    for (String name : after.all) {
      if (!contains(name) && !renames.containsKey(name)) {
        List<String> olds = new ArrayList<>(predecessors(name, after));
        olds.removeAll(renames.values());
        olds.removeAll(dropped);
        if (olds.size() == 1) {
          renames.put(name, olds.get(0));
        }
      }
    }
    return renames;
  }

  private List<String> predecessors(String name, Names after) {
    List<String> respelled = all.stream().filter(old -> isRespelled(old, name, after)).toList();
    return respelled.isEmpty() ? ofTheSameMember(name, after) : respelled;
  }

  /** A database takes both for one name, unless it is quoted. */
  private static boolean isRespelled(String old, String name, Names after) {
    return old.equalsIgnoreCase(name) && old.indexOf('`') < 0 && !after.contains(old);
  }

  private List<String> ofTheSameMember(String name, Names after) {
    String origin = after.origin(name).orElse(null);
    if (origin == null || after.of(origin).stream().filter(this::isNew).count() != 1) {
      return List.of();
    }
    return of(origin).stream().filter(old -> isGivenUp(old, after)).toList();
  }

  private boolean isNew(String name) {
    return !contains(name);
  }

  /** Nothing has the name any more, or only something that comes from a member not seen before. */
  private boolean isGivenUp(String name, Names after) {
    if (!after.contains(name)) {
      return true;
    }
    Optional<String> successor = after.origin(name);
    return successor.isPresent()
        && !Objects.equals(successor, origin(name))
        && of(successor.get()).isEmpty();
  }
}
