package dev.skein.processor.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Which of some groups have to come before which. */
final class Waiting {

  private final Map<String, Set<String>> followers = new LinkedHashMap<>();

  /** Groups of which none waits, in the order they have if none does. */
  Waiting(Collection<String> groups) {
    groups.forEach(group -> followers.put(group, new LinkedHashSet<>()));
  }

  void add(String first, String then) {
    followers.computeIfAbsent(first, group -> new LinkedHashSet<>()).add(then);
  }

  /**
   * The groups in an order in which none has to wait; those that wait for each other stand
   * together.
   *
   * @param late which groups come late unless others wait for them
   */
  List<Set<String>> ordered(Predicate<String> late) {
    Map<String, Set<String>> reached = new LinkedHashMap<>();
    followers.keySet().forEach(group -> reached.put(group, reachedFrom(group)));
    BiPredicate<String, String> before =
        (one, other) -> reached.getOrDefault(one, Set.of()).contains(other);
    List<String> open = new ArrayList<>();
    followers.keySet().stream().filter(late.negate()).forEach(open::add);
    followers.keySet().stream().filter(late).forEach(open::add);
    List<Set<String>> ordered = new ArrayList<>();
    while (!open.isEmpty()) {
      String next =
          open.stream()
              .filter(
                  group ->
                      open.stream()
                          .noneMatch(
                              other -> before.test(other, group) && !before.test(group, other)))
              .findFirst()
              .orElseThrow();
      Set<String> together = new LinkedHashSet<>(Set.of(next));
      open.stream()
          .filter(other -> before.test(next, other) && before.test(other, next))
          .forEach(together::add);
      open.removeAll(together);
      ordered.add(together);
    }
    return ordered;
  }

  private Set<String> reachedFrom(String group) {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(followers.getOrDefault(group, Set.of()));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (reached.add(next)) {
        open.addAll(followers.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
