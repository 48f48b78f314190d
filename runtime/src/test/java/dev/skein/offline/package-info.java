/** Migrations with texts of all kinds in them, for scripts that the databases' own tools run. */
@NullMarked
package dev.skein.offline;

import org.jspecify.annotations.NullMarked;
