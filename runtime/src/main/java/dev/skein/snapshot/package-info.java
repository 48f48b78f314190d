/**
 * The schema that the migrations so far lead to, and the committed file that keeps it. The
 * processor writes it; it is here because a replay compares with it.
 */
@NullMarked
package dev.skein.snapshot;

import org.jspecify.annotations.NullMarked;
