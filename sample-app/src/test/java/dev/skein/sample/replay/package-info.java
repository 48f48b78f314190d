/** The seed guide, replayed: an empty project, edited step by step and built with real Maven. */
@NullMarked
package dev.skein.sample.replay;

import org.jspecify.annotations.NullMarked;
