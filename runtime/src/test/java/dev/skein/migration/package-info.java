/** Tests of the words a migration is written in, and of their meaning. */
@NullMarked
package dev.skein.migration;

import org.jspecify.annotations.NullMarked;
