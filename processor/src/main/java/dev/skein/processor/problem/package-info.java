/** What Skein has to say to its user: problems, the places they belong to, and every sentence. */
@NullMarked
package dev.skein.processor.problem;

import org.jspecify.annotations.NullMarked;
