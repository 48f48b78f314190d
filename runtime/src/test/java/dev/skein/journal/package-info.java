/** Half-done migrations and stored downgrades. */
@NullMarked
package dev.skein.journal;

import org.jspecify.annotations.NullMarked;
