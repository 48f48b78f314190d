/** Tests of the operations. */
@NullMarked
package dev.skein.operation;

import org.jspecify.annotations.NullMarked;
