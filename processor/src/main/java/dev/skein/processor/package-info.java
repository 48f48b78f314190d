/**
 * The annotation processor: it compares the entities of a compile with the snapshot, and writes the
 * migration that leads from one to the other.
 */
@NullMarked
package dev.skein.processor;

import org.jspecify.annotations.NullMarked;
