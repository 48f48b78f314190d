/** Whole entity models in the shape of known applications, held to what Hibernate makes of them. */
package dev.skein.processor.realmodel;
