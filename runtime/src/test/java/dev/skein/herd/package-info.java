/**
 * Migrations that show in catalogue and rows how often they were applied, for instances that start
 * at once.
 */
@NullMarked
package dev.skein.herd;

import org.jspecify.annotations.NullMarked;
