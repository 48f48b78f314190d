/**
 * What an entity can say of its past and of its next change, for Skein to read while it compiles.
 *
 * <p>The annotations are kept in class files, though nothing reads them at run time: an incremental
 * compile shows the processor some of the entities as source and the others as class files, and
 * these have lost what has source retention.
 */
@NullMarked
package dev.skein.annotation;

import org.jspecify.annotations.NullMarked;
