/**
 * How long those wait who write to a table while it is changed: {@link
 * dev.skein.bench.stall.Stall}.
 */
@NullMarked
package dev.skein.bench.stall;

import org.jspecify.annotations.NullMarked;
