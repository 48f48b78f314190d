package dev.skein.processor.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Leaves out steps of a walk that fails, as long as it fails without them. */
final class Shrinking {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final Consumer<Trail> walk;
  private final long end = System.nanoTime() + PATIENCE.toNanos();
  private Course shortest;

  private Shrinking(Course course, Path folder, Consumer<Trail> walk) {
    this.shortest = course;
    this.folder = folder;
    this.walk = walk;
  }

  static Shrinking of(Course course, Path folder, Consumer<Trail> walk) {
    return new Shrinking(course, folder, walk);
  }

  /** The shortest course found in a minute that still fails. */
  Course shortest() {
    for (int size = shortest.steps().size() / 2; size > 0; size /= 2) {
      // From the end: what comes after the failure is of no use.
      for (int from = shortest.steps().size() - size; from >= 0; from -= size) {
        List<Integer> steps = new ArrayList<>(shortest.steps());
        steps.subList(from, from + size).clear();
        Course shorter = shortest.with(steps);
        if (System.nanoTime() < end && fails(shorter)) {
          shortest = shorter;
        }
      }
    }
    return shortest;
  }

  private boolean fails(Course course) {
    try {
      walk.accept(Trail.of(course, Files.createTempDirectory(folder, "shorter")));
      return false;
    } catch (AssertionError e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
