package dev.skein.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The physical name of a table.
 *
 * @param schema its schema, or null
 * @param name its own name
 */
record TableName(@Nullable String schema, String name) {

  String qualified() {
    return Identifiers.qualified(schema, name);
  }

  /** What two names share if they are of one table. */
  String key() {
    return schema == null
        ? Identifiers.key(name)
        : Identifiers.key(schema) + "." + Identifiers.key(name);
  }
}
