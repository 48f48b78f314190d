/**
 * What may change: one record per operation, each knowing how it changes a schema and what undoes
 * it.
 *
 * <p>An operation that drops or renames may be known by name alone, as it stands in a migration's
 * Java; {@link dev.skein.operation.Operation#resolve(dev.skein.schema.Schema)} fills in what is
 * dropped from the schema it is applied to, and only then can it be reversed.
 */
@NullMarked
package dev.skein.operation;

import org.jspecify.annotations.NullMarked;
