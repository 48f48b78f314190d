/**
 * How a database differs from what its migrations lead to: a schema in the words of one dialect
 * beside a catalogue, both as values. Nothing is read here.
 *
 * <p>What the two can tell in many spellings is compared by what it means, and what cannot be
 * compared for certain is passed over: a difference that is none would make the rest worthless.
 * {@link dev.skein.drift.Comparison} says what that is.
 */
@NullMarked
package dev.skein.drift;

import org.jspecify.annotations.NullMarked;
