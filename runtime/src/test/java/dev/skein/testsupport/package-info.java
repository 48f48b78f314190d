/**
 * What tests of all modules share: real databases, their catalogues as comparable values, and
 * generated schemas. Published as the runtime's test jar.
 */
@NullMarked
package dev.skein.testsupport;

import org.jspecify.annotations.NullMarked;
