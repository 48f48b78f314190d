/**
 * From the schema that is to the schema that shall be: a pure function that finds the operations,
 * in an order every database can follow.
 *
 * <p>First comes what was renamed ({@link dev.skein.processor.diff.Renaming}); after that, parts of
 * one name are the same part, and everything else compares by name.
 */
@NullMarked
package dev.skein.processor.diff;

import org.jspecify.annotations.NullMarked;
