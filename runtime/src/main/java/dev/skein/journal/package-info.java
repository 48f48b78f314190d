/**
 * What Skein keeps in the database beside Flyway's history: how each applied migration is taken
 * back, so that a program without its class can do it, and how far one got that was cut off.
 *
 * <p>{@link dev.skein.journal.JournalTable} is the table in SQL, {@link dev.skein.journal.Journal}
 * the table on a connection, and {@link dev.skein.journal.HalfDone} what its rows mean beside those
 * of the history.
 */
@NullMarked
package dev.skein.journal;

import org.jspecify.annotations.NullMarked;
