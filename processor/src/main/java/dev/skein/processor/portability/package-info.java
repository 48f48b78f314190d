/**
 * What the schema asks of a database that the database cannot do, told at the member that asks for
 * it.
 *
 * <p>It looks at what the entities were mapped to, and decides nothing: a schema that is told of
 * here would fail on the database it is told for, at the first migration.
 */
@NullMarked
package dev.skein.processor.portability;

import org.jspecify.annotations.NullMarked;
