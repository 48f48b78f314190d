package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @Index}.
 *
 * @param name its name, or null if none is given
 * @param columnList the columns, as written
 * @param unique whether it is unique
 * @param options SQL to put behind it, or null
 * @param place where it stands
 */
public record IndexModel(
    @Nullable String name,
    String columnList,
    boolean unique,
    @Nullable String options,
    Place place) {}
