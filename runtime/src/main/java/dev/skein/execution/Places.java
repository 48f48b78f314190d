package dev.skein.execution;

import java.util.ArrayList;
import java.util.List;

/** The places of operations among all of a migration, in words. */
final class Places {

  private Places() {}

  /**
   * Says places.
   *
   * @param places the places, from 0, rising
   * @return such as {@code operations 2 to 4 and 6}
   */
  static String of(List<Integer> places) {
    List<String> runs = new ArrayList<>();
    for (int start = 0; start < places.size(); ) {
      int end = endOfRun(places, start);
      if (end - start > 2) {
        runs.add((places.get(start) + 1) + " to " + (places.get(end - 1) + 1));
      } else {
        places.subList(start, end).forEach(place -> runs.add(String.valueOf(place + 1)));
      }
      start = end;
    }
    String last = runs.remove(runs.size() - 1);
    String all = runs.isEmpty() ? last : String.join(", ", runs) + " and " + last;
    return (places.size() == 1 ? "operation " : "operations ") + all;
  }

  private static int endOfRun(List<Integer> places, int start) {
    int end = start + 1;
    while (end < places.size() && places.get(end) - places.get(start) == end - start) {
      end++;
    }
    return end;
  }
}
