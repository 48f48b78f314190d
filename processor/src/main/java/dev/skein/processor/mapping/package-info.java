/**
 * JPA's meaning, made into tables: all entities in, one schema out.
 *
 * <p>The expected schema is the one Hibernate ORM 7 creates from the same entities, names of
 * constraints and the extra indexes on foreign keys aside. No compiler type enters here.
 */
@NullMarked
package dev.skein.processor.mapping;

import org.jspecify.annotations.NullMarked;
