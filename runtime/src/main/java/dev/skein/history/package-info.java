/**
 * Flyway's history table: which migrations a database has had, in Flyway's own words.
 *
 * <p>{@link dev.skein.history.HistoryTable} is its SQL as text, {@link dev.skein.history.History}
 * the table on a connection, and {@link dev.skein.history.Applied} what the rows mean.
 */
@NullMarked
package dev.skein.history;

import org.jspecify.annotations.NullMarked;
