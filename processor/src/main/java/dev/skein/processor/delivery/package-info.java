/** What a compile leaves on disk: migrations, snapshot and drafts, put in place as one. */
@NullMarked
package dev.skein.processor.delivery;

import org.jspecify.annotations.NullMarked;
