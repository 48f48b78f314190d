/**
 * One entity as JPA states it: names that were given, defaults where none was, nothing decided yet.
 *
 * <p>No compiler type enters here, so that what is made of a model is tested without compiling.
 */
@NullMarked
package dev.skein.processor.model;

import org.jspecify.annotations.NullMarked;
