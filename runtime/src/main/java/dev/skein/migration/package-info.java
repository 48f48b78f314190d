/**
 * Where Flyway and the user's code enter: the base class of every migration and the words its
 * {@code upgrade} and {@code downgrade} are written in.
 *
 * <p>What those words say is recorded, not executed: a list of {@link dev.skein.operation.Operation
 * operations} can be reversed, hashed, printed as a script and put into one database's SQL before
 * anything happens. The words here only ever grow, because committed migrations compile against
 * every later release.
 */
@NullMarked
package dev.skein.migration;

import org.jspecify.annotations.NullMarked;
