package dev.skein.processor.mapping;

/**
 * The names that tables, columns and sequences get.
 *
 * <p>Two steps, as in Hibernate: a logical name, given in an annotation or made up here, and {@link
 * #physical(String)}, which turns every logical name into the database's. Names between back quotes
 * keep their text.
 */
public interface Naming {

  /**
   * The name of the table that keeps an association.
   *
   * @param ownerTable the physical name of the owner's table, without its schema
   * @param attribute the name of the association
   * @param targetTable the physical name of the target's table, without its schema
   * @return the logical name
   */
  String joinTable(String ownerTable, String attribute, String targetTable);

  /**
   * The name in the database.
   *
   * @param logical the logical name of a table, schema, column or sequence
   * @return the physical name
   */
  String physical(String logical);
}
