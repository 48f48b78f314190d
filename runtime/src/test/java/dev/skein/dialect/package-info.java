/** Tests of the dialects on real databases. */
@NullMarked
package dev.skein.dialect;

import org.jspecify.annotations.NullMarked;
