/**
 * What a database keeps of its tables as text: SQLite stores the very statements that made them,
 * and a table is changed there by making it anew from its changed text.
 *
 * <p>{@link dev.skein.stored.StoredSchema} is all of it as a value, {@link
 * dev.skein.stored.TableText} one CREATE TABLE taken apart into its definitions, and {@link
 * dev.skein.stored.ColumnText} one column of it. Text only: nothing here knows a connection.
 */
@NullMarked
package dev.skein.stored;

import org.jspecify.annotations.NullMarked;
