/**
 * Help for tests of an application's own migrations, with rows in them, on a database of the
 * test's.
 *
 * <p>{@link dev.skein.testing.MigrationTesting} is all there is to call. It needs no test
 * framework: what is found wrong is an {@link java.lang.AssertionError}.
 */
@NullMarked
package dev.skein.testing;

import org.jspecify.annotations.NullMarked;
