/** Migrations as Java source: the names, the words and the text. */
@NullMarked
package dev.skein.processor.source;

import org.jspecify.annotations.NullMarked;
