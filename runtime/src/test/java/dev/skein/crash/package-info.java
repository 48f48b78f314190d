/** A migration of ten operations of all sorts, for processes that are killed while they run it. */
@NullMarked
package dev.skein.crash;

import org.jspecify.annotations.NullMarked;
