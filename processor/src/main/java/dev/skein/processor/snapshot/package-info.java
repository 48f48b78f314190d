/** The schema that the migrations so far lead to, and the committed file that keeps it. */
@NullMarked
package dev.skein.processor.snapshot;

import org.jspecify.annotations.NullMarked;
