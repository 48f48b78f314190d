package dev.skein.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A {@code @SequenceGenerator}.
 *
 * @param name its name in JPA, or null if none is given (JPA 3.2)
 * @param sequenceName the name of the sequence, or null if none is given
 * @param schema the schema of the sequence, or null
 * @param initialValue the first value
 * @param allocationSize how many values are taken at once
 * @param options SQL to put behind it, or null
 */
public record SequenceGeneratorModel(
    @Nullable String name,
    @Nullable String sequenceName,
    @Nullable String schema,
    int initialValue,
    int allocationSize,
    @Nullable String options)
    implements GeneratorModel {}
