package dev.skein.processor.model;

import dev.skein.processor.problem.Place;

/** A persistent attribute of an entity. */
public sealed interface Attribute
    permits BasicAttribute, ToOneAttribute, ToManyAttribute, ElementCollectionAttribute {

  /**
   * Its name: the field's, or the property's in property access, behind the path to it if it is in
   * an embeddable ({@code address.street}).
   *
   * @return the name
   */
  String name();

  /**
   * Its name without the path, which is what columns and tables are called after.
   *
   * @return the name
   */
  default String simpleName() {
    return name().substring(name().lastIndexOf('.') + 1);
  }

  /**
   * The member that declares it.
   *
   * @return the place
   */
  Place place();

  /**
   * Lets a visitor see which kind of attribute this is.
   *
   * @param visitor the visitor
   * @param <R> what the visitor answers
   * @return the visitor's answer
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * Answers for each kind of attribute.
   *
   * @param <R> what is answered
   */
  interface Visitor<R> {
    /**
     * Answers for a basic attribute.
     *
     * @param attribute the attribute
     * @return the answer
     */
    R visitBasic(BasicAttribute attribute);

    /**
     * Answers for a to-one association.
     *
     * @param attribute the attribute
     * @return the answer
     */
    R visitToOne(ToOneAttribute attribute);

    /**
     * Answers for a to-many association.
     *
     * @param attribute the attribute
     * @return the answer
     */
    R visitToMany(ToManyAttribute attribute);

    /**
     * Answers for a collection of values.
     *
     * @param attribute the attribute
     * @return the answer
     */
    R visitElementCollection(ElementCollectionAttribute attribute);
  }
}
