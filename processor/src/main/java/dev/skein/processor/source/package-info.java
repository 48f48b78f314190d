/** Migrations as Java source, and the one place that writes files. */
@NullMarked
package dev.skein.processor.source;

import org.jspecify.annotations.NullMarked;
