/** Entities in every mapping Skein knows, to be agreed upon with Hibernate. */
package dev.skein.processor.corpus;
