/**
 * What Skein costs a build, beside other processors: {@link dev.skein.processor.bench.BuildCost}.
 */
@NullMarked
package dev.skein.processor.bench;

import org.jspecify.annotations.NullMarked;
