package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @UniqueConstraint}.
 *
 * @param name its name, or null if none is given
 * @param columns the columns, as written: names of columns (Hibernate also takes attributes)
 * @param options SQL to put behind it, or null
 * @param place where it stands
 */
public record UniqueModel(
    @Nullable String name, List<String> columns, @Nullable String options, Place place) {
  /** Copies the columns. */
  public UniqueModel {
    columns = List.copyOf(columns);
  }
}
