/**
 * What a change does to those who use the database meanwhile: which locks its statements hold for
 * long, and what a release that still runs no longer finds.
 *
 * <p>It looks at the operations between two snapshots and at the statements that the dialects make
 * of them, for the servers that the project names, and only at tables that were there before. It
 * decides nothing, and anybody may accept what it finds.
 */
@NullMarked
package dev.skein.processor.lint;

import org.jspecify.annotations.NullMarked;
