package dev.skein.processor.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What several runs of one thing took. */
record Costs(List<Cost> all) {

  double cpu() {
    return median(Cost::cpu);
  }

  double memory() {
    return median(Cost::memory);
  }

  /** How far the runs lie apart, in parts of the median. */
  double spread() {
    double low = all.stream().mapToDouble(Cost::cpu).min().orElse(0);
    double high = all.stream().mapToDouble(Cost::cpu).max().orElse(0);
    return (high - low) / cpu();
  }

  private double median(ToDoubleFunction<Cost> part) {
    double[] sorted = all.stream().mapToDouble(part).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** A line of the table, with ratios to what it is held against. */
  String line(String name, Costs standard, String goal) {
    return String.format(
        Locale.ROOT,
        "  %-44s %7.1f s ±%3.0f %%  %5.2f times  %6.0f MB  %5.2f times  %s",
        name,
        cpu(),
        spread() * 50,
        cpu() / standard.cpu(),
        memory(),
        memory() / standard.memory(),
        goal);
  }
}
