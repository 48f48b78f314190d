/**
 * What Skein costs a program that migrates, beside Flyway's SQL: {@link dev.skein.bench.RunCost}.
 */
@NullMarked
package dev.skein.bench;

import org.jspecify.annotations.NullMarked;
