package dev.skein.processor.mapping;

import dev.skein.processor.model.EntityModel;
import dev.skein.snapshot.TableOrigin;
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

  /** The path of a member, which in a table of several classes says whose it is. */
  String path(String attribute) {
    return isShared() ? path(entity.model(), attribute) : attribute;
  }

  /** The path of a subclass's member in the table of the root. */
  static String path(EntityModel subclass, String attribute) {
    return subclass.className() + TableOrigin.CLASS_END + attribute;
  }

  /** Whether the table keeps entities that do not have the attributes. */
  private boolean isShared() {
    return isForSomeRows() && table == entity.table();
  }

  /** Whether rows of the entity's tables can be of a class that does not have the attributes. */
  boolean isForSomeRows() {
    return collection == null && entity.isInTableOfRoot();
  }

  /**
   * A column as the holder's member knows it: a class beside the entity may have one of that name
   * too, and since no row is of both classes each writes its own.
   */
  MappedColumn besideSiblings(MappedColumn column) {
    return isShared() && table.find(column.name()).filter(this::isOfSibling).isPresent()
        ? column.onlyRead()
        : column;
  }

  private boolean isOfSibling(MappedColumn there) {
    int end = there.path().indexOf(TableOrigin.CLASS_END);
    return end > 0 && !entity.isA(there.path().substring(0, end));
  }
}
