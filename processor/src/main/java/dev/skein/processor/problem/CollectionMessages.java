package dev.skein.processor.problem;

/** What there is to say when members that hold many cannot be read. */
public final class CollectionMessages {

  private CollectionMessages() {}

  /**
   * A collection of values that is no collection.
   *
   * @param where the member
   * @param typeName its type
   * @return the message
   */
  public static Message notMany(Place where, String typeName) {
    return new Message(
        "NotACollection",
        Wording.subject(where)
            + " is of type "
            + typeName
            + " and cannot hold many. Make it a List, a Set, a Map or an array, or remove"
            + " @ElementCollection.");
  }

  /**
   * A collection of nobody knows what.
   *
   * @param where the member
   * @return the message
   */
  public static Message noElementType(Place where) {
    return new Message(
        "NoElementType",
        Wording.subject(where)
            + " does not say what it holds. Give the collection a type argument, or name the class"
            + " with @ElementCollection(targetClass).");
  }

  /**
   * A map from nobody knows what.
   *
   * @param where the member
   * @return the message
   */
  public static Message noKeyType(Place where) {
    return new Message(
        "NoKeyType",
        Wording.subject(where)
            + " does not say what its keys are. Give the map type arguments, or name the class with"
            + " @MapKeyClass.");
  }

  /**
   * A map whose keys Hibernate would serialize.
   *
   * @param where the member
   * @param typeName the class of the keys
   * @return the message
   */
  public static Message serializedKeys(Place where, String typeName) {
    return new Message(
        "MapKeyClass",
        Wording.subject(where)
            + " has @MapKeyClass with "
            + typeName
            + ", of which Hibernate then keeps the bytes of the object. Say the class with the"
            + " type arguments of the map alone.");
  }

  /**
   * A collection in the elements of a collection.
   *
   * @param inner the member that holds many
   * @param outer the member that holds embeddables with it
   * @return the message
   */
  public static Message manyInMany(Place inner, Place outer) {
    return new Message(
        "CollectionInCollection",
        Wording.subject(outer)
            + " holds embeddables with "
            + Wording.subject(inner)
            + ", which holds many itself: JPA has no table for that. Make the embeddable an entity,"
            + " and use @OneToMany.");
  }

  /**
   * A {@code @Convert} that speaks of something within the keys of a map.
   *
   * @param where the member
   * @param path what it names
   * @return the message
   */
  public static Message keyNotConverted(Place where, String path) {
    return new Message(
        "KeyNotConverted",
        "@Convert on "
            + Wording.subject(where)
            + " names '"
            + path
            + "', and Hibernate keeps the members of a map's keys as they are. Put it on the member"
            + " of the embeddable, or remove it.");
  }

  /**
   * A collection of values that are entities.
   *
   * @param where the member
   * @param typeName the entity
   * @return the message
   */
  public static Message entities(Place where, String typeName) {
    return new Message(
        "ElementIsEntity",
        Wording.subject(where)
            + " holds the entity "
            + typeName
            + ", and is read as a @ManyToMany. Say so, or make it a @OneToMany, instead of"
            + " @ElementCollection.");
  }

  /**
   * A {@code @Convert} on a map that does not say whether it speaks of the keys or the values.
   *
   * @param where the member
   * @return the message
   */
  public static Message conversionOfNoPart(Place where) {
    return new Message(
        "ConvertedPart",
        "@Convert on "
            + Wording.subject(where)
            + " does not say which part of the map it converts. Say attributeName = \"key\" or"
            + " attributeName = \"value\".");
  }

  /**
   * A set of texts or bytes of any length.
   *
   * @param member the member
   * @return the message
   */
  public static Message setOfAnyLength(String member) {
    return new Message(
        "SetOfAnyLength",
        member
            + " is a set whose elements may have any length, which most databases cannot keep"
            + " different from each other; Hibernate has PostgreSQL do it, Skein none. Give the"
            + " elements a length with @Column, or use a List.");
  }
}
