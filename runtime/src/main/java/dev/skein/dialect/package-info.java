/**
 * A change in one database's words: operations become SQL statements.
 *
 * <p>Text only, nothing is executed here. {@code StandardDialect} says what the SQL standard says,
 * and a dialect of one database holds only where that database differs.
 */
@NullMarked
package dev.skein.dialect;

import org.jspecify.annotations.NullMarked;
