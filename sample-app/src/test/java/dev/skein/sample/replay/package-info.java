/**
 * Projects of a user, built with real Maven: the seed guide, replayed from an empty project and
 * edited step by step, and applications of the frameworks.
 */
@NullMarked
package dev.skein.sample.replay;

import org.jspecify.annotations.NullMarked;
