/** A small library's migrations, for tests that need some on the class path. */
@NullMarked
package dev.skein.shelf;

import org.jspecify.annotations.NullMarked;
