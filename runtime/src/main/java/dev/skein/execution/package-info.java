/**
 * A change meets a database: which database a connection leads to, and the operations of one
 * migration executed there, with a failure told so that it can be mended.
 */
@NullMarked
package dev.skein.execution;

import org.jspecify.annotations.NullMarked;
