/**
 * A small application: examples, put into categories and tagged, in a database Skein looks after.
 */
@NullMarked
package dev.skein.sample;

import org.jspecify.annotations.NullMarked;
