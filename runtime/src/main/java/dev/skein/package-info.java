/**
 * What an application or a person does with migrations: {@link dev.skein.Skein} upgrades, takes
 * back, tells and writes scripts, all through Flyway and with its history kept truthful.
 */
@NullMarked
package dev.skein;

import org.jspecify.annotations.NullMarked;
