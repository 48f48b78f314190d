package dev.skein.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A {@code @CheckConstraint} or Hibernate's {@code @Check}.
 *
 * @param name its name, or null if none is given
 * @param condition the condition
 * @param options SQL to put behind it, or null
 */
public record CheckModel(@Nullable String name, String condition, @Nullable String options) {}
