package dev.skein.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A {@code @GeneratedValue}.
 *
 * @param strategy the name of the {@code GenerationType}
 * @param generator the name of the generator, or null if none is given
 */
public record GeneratedValueModel(String strategy, @Nullable String generator) {}
