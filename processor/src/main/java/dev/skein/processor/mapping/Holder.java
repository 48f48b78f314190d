package dev.skein.processor.mapping;

/**
 * Where the columns of attributes go, and whose attributes they are.
 *
 * @param entity the entity that declares the attributes
 * @param table the table that gets their columns: the entity's own, or that of one of its
 *     collections
 */
record Holder(MappedEntity entity, TableDraft table) {

  /** An entity's own table. */
  static Holder of(MappedEntity entity) {
    return new Holder(entity, entity.table());
  }

  /** A member as messages call it: {@code Example.category}. */
  String member(String attribute) {
    return entity.member(attribute);
  }
}
