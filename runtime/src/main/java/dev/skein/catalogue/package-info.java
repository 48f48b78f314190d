/**
 * What a database says it holds, read from its own catalogue by a handful of queries, however many
 * tables there are. Nothing is written, and nothing is compared here.
 */
@NullMarked
package dev.skein.catalogue;

import org.jspecify.annotations.NullMarked;
