package dev.skein.processor.mapping;

import dev.skein.processor.problem.Place;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A constraint or index that still waits for its name.
 *
 * @param name the name it was given, or null if it is to be named after its columns
 * @param columns the columns it is about
 * @param named makes the part once the name is known
 * @param place where it was asked for
 * @param <T> what it becomes
 */
record Part<T>(
    @Nullable String name, List<String> columns, Function<String, T> named, Place place) {

  Part {
    columns = List.copyOf(columns);
  }

  /** Whether both are of one name and the same columns. */
  boolean asksFor(Part<T> other) {
    return Objects.equals(name, other.name) && columns.equals(other.columns);
  }

  boolean isUnnamed() {
    return name == null;
  }
}
