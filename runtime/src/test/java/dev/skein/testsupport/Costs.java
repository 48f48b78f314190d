package dev.skein.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What several runs of one thing took. */
public record Costs(List<Cost> all) {

  /**
   * Measures several ways to do something. They take turns, so that what else the machine does
   * falls on all of them; a first round, which warms the caches of the file system, does not count.
   *
   * @param ways what to run, by name
   * @param rounds how often each is run; 1 without that first round if it is 0
   * @return what they took, in the same order
   */
  public static Map<String, Costs> ofTurns(Map<String, Supplier<Cost>> ways, int rounds) {
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, Supplier<Cost>> way : ways.entrySet()) {
        Cost cost = way.getValue().get();
        if (round > 0 || rounds == 0) {
          costs.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(cost);
        }
      }
    }
    Map<String, Costs> result = new LinkedHashMap<>();
    costs.forEach((name, all) -> result.put(name, new Costs(all)));
    return result;
  }

  private double cpu() {
    return median(Cost::cpu);
  }

  private double memory() {
    return median(Cost::memory);
  }

  /** How far the runs lie apart, in parts of the median. */
  private double spread() {
    double low = all.stream().mapToDouble(Cost::cpu).min().orElse(0);
    double high = all.stream().mapToDouble(Cost::cpu).max().orElse(0);
    return (high - low) / cpu();
  }

  private double median(ToDoubleFunction<Cost> part) {
    double[] sorted = all.stream().mapToDouble(part).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** What the columns of {@link #line} are. */
  public static String heading() {
    return String.format(
        Locale.ROOT,
        "  %-44s %9s %6s  %11s  %9s  %9s  %11s",
        "",
        "CPU",
        "spread",
        "ratio",
        "wall",
        "memory",
        "ratio");
  }

  /** A line of the table, with ratios to what it is held against. */
  public String line(String name, Costs standard, String goal) {
    return String.format(
        Locale.ROOT,
        "  %-44s %7.1f s ±%3.0f %%  %5.2f times  %7.1f s  %6.0f MB  %5.2f times  %s",
        name,
        cpu(),
        spread() * 50,
        cpu() / standard.cpu(),
        median(Cost::wall),
        memory(),
        memory() / standard.memory(),
        goal);
  }
}
