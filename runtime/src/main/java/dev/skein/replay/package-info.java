/**
 * Migrations replayed on a schema that exists in memory only: whether they form one chain, fit each
 * other, lead to the snapshot, and are undone by their downgrades.
 */
@NullMarked
package dev.skein.replay;

import org.jspecify.annotations.NullMarked;
