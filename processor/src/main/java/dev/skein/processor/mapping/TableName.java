package dev.skein.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The physical name of a table.
 *
 * @param schema its schema, or null
 * @param name its own name
 */
record TableName(@Nullable String schema, String name) {

  /** The name of what a generator counts with: a dot parts it from its schema. */
  static TableName of(@Nullable String schema, String logicalName, Naming naming) {
    int dot = Identifiers.isQuoted(logicalName) ? -1 : logicalName.lastIndexOf('.');
    String inSchema = dot < 0 ? schema : logicalName.substring(0, dot);
    return new TableName(
        inSchema == null ? null : naming.physical(inSchema),
        naming.physical(logicalName.substring(dot + 1)));
  }

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
