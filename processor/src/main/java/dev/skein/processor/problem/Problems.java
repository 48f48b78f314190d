package dev.skein.processor.problem;

import dev.skein.processor.problem.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one compile, to be reported all at once. */
public final class Problems {

  private final List<Problem> collected = new ArrayList<>();

  /**
   * Adds an error.
   *
   * @param place where it belongs, or null
   * @param message what is wrong
   */
  public void error(@Nullable Place place, Message message) {
    add(new Problem(Severity.ERROR, message, place));
  }

  /**
   * Adds a warning.
   *
   * @param place where it belongs, or null
   * @param message what to look at
   */
  public void warning(@Nullable Place place, Message message) {
    add(new Problem(Severity.WARNING, message, place));
  }

  /**
   * Adds a note.
   *
   * @param place where it belongs, or null
   * @param message what is good to know
   */
  public void note(@Nullable Place place, Message message) {
    add(new Problem(Severity.NOTE, message, place));
  }

  /**
   * Adds a problem.
   *
   * @param problem the problem
   */
  public void add(Problem problem) {
    if (!collected.contains(problem)) {
      collected.add(problem);
    }
  }

  /**
   * Tells whether the compile has to fail.
   *
   * @return whether an error was collected
   */
  public boolean hasErrors() {
    return collected.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /**
   * All problems so far, each once.
   *
   * @return the problems, in the order they were found
   */
  public List<Problem> all() {
    return List.copyOf(collected);
  }
}
