package dev.skein.processor.walk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which walk to take, as a text that a failure prints and {@code -Dskein.walk} takes: {@code 42:30}
 * is the first thirty steps of seed 42, {@code 42:3,7,9} three of its steps. A step is chosen by
 * the seed and its own number, so that it stays much the same without the others.
 *
 * @param seed the seed
 * @param steps the numbers of the steps
 */
record Course(long seed, List<Integer> steps) {

  static Course of(long seed, int count) {
    return new Course(seed, IntStream.range(0, count).boxed().toList());
  }

  /** The course that a text tells. */
  static Course parse(String text) {
    String[] parts = text.split(":", 2);
    long seed = Long.parseLong(parts[0]);
    return parts[1].contains(",")
        ? new Course(seed, Stream.of(parts[1].split(",", -1)).map(Integer::valueOf).toList())
        : of(seed, Integer.parseInt(parts[1]));
  }

  /** Chance for the start. */
  Draw start() {
    return new Draw(seed);
  }

  /** Chance for one step. */
  Draw step(int step) {
    return new Draw(seed * 1_000_003 + step + 1);
  }

  Course with(List<Integer> others) {
    return new Course(seed, List.copyOf(others));
  }

  @Override
  public String toString() {
    boolean whole = steps.equals(of(seed, steps.size()).steps);
    return seed
        + ":"
        + (whole && steps.size() != 1
            ? String.valueOf(steps.size())
            : steps.stream().map(String::valueOf).collect(Collectors.joining(",", "", ",")));
  }
}
