/** The command line: one class per command, each a few words to the facade. */
@NullMarked
package dev.skein.cli;

import org.jspecify.annotations.NullMarked;
