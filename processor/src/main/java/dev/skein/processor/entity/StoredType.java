package dev.skein.processor.entity;

import dev.skein.processor.model.Conversion;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What a column keeps of a value.
 *
 * @param type its Java type
 * @param conversion how the value becomes that, or null if it is kept as it is
 */
record StoredType(TypeMirror type, @Nullable Conversion conversion) {}
