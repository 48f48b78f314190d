/**
 * The javac room: elements and annotation mirrors in, the model of an entity out.
 *
 * <p>Annotations are read by name, so neither JPA nor Hibernate is on the processor's own path.
 * What cannot be read is a problem at its place; nothing is left out in silence.
 */
@NullMarked
package dev.skein.processor.entity;

import org.jspecify.annotations.NullMarked;
