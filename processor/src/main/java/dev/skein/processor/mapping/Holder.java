package dev.skein.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Where the columns of attributes go, and whose attributes they are.
 *
 * @param entity the entity that declares the attributes
 * @param table the table that gets their columns: the entity's own, or that of one of its
 *     collections
 * @param collection the collection that the attributes are in, or null if they are the entity's own
 */
record Holder(MappedEntity entity, TableDraft table, @Nullable String collection) {

  /** A table for attributes of the entity itself. */
  Holder(MappedEntity entity, TableDraft table) {
    this(entity, table, null);
  }

  /** An entity's own table. */
  static Holder of(MappedEntity entity) {
    return new Holder(entity, entity.table());
  }

  /** A member as messages call it: {@code Example.category}. */
  String member(String attribute) {
    if (collection == null) {
      return entity.member(attribute);
    }
    int within = attribute.indexOf('.');
    return entity.member(within < 0 ? collection : collection + attribute.substring(within));
  }
}
