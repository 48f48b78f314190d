/** Tests of the schema's values. */
@NullMarked
package dev.skein.schema;

import org.jspecify.annotations.NullMarked;
