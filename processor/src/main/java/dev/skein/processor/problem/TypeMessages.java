package dev.skein.processor.problem;

/** What there is to say of a member whose type does not fit what it is to be. */
public final class TypeMessages {

  private TypeMessages() {}

  /**
   * A type that makes no column.
   *
   * @param where the member
   * @param typeName its type
   * @return the message
   */
  public static Message unsupportedType(Place where, String typeName) {
    return new Message(
        "UnsupportedType",
        Wording.subject(where)
            + " is of type "
            + typeName
            + ", which no column can hold. Use a basic type, or mark the member @Transient.");
  }

  /**
   * An entity held without saying how.
   *
   * @param where the member
   * @param typeName the entity
   * @return the message
   */
  public static Message entityWithoutAssociation(Place where, String typeName) {
    return new Message(
        "NoAssociation",
        Wording.subject(where)
            + " holds the entity "
            + typeName
            + " and does not say how. Annotate it with @ManyToOne or @OneToOne, or mark it"
            + " @Transient.");
  }

  /**
   * A member that cannot be opened as an embeddable.
   *
   * @param where the member
   * @param typeName its type
   * @return the message
   */
  public static Message notEmbeddable(Place where, String typeName) {
    return new Message(
        "NotEmbeddable",
        Wording.subject(where)
            + " is of type "
            + typeName
            + ", whose members cannot be embedded. Remove @Embedded if it is one column, or name the"
            + " class that is embedded with @TargetEmbeddable.");
  }

  /**
   * An embeddable that is one column, with an enum in it.
   *
   * @param where the member
   * @param ofEnum the enum's member
   * @return the message
   */
  public static Message documentNotChecked(Place where, String ofEnum) {
    return new Message(
        "DocumentNotChecked",
        Wording.subject(where)
            + " is one column, in which Hibernate has databases check that '"
            + ofEnum
            + "' is one of its enum's constants; Skein does not. Add a check by hand if you want"
            + " it.");
  }

  /**
   * An embeddable that holds itself.
   *
   * @param where the member that holds it
   * @param typeName the embeddable
   * @return the message
   */
  public static Message embeddedInItself(Place where, String typeName) {
    return new Message(
        "EmbeddedInItself",
        Wording.subject(where)
            + " puts the embeddable "
            + typeName
            + " into itself, which would have no end. Make it an entity, and use @ManyToOne; or"
            + " mark the member @Transient.");
  }

  /**
   * An enum without constants.
   *
   * @param where the member
   * @param typeName the enum
   * @return the message
   */
  public static Message emptyEnum(Place where, String typeName) {
    return new Message(
        "EmptyEnum",
        Wording.subject(where)
            + " is of the enum "
            + typeName
            + ", which has no constants. Add one, or mark the member @Transient.");
  }

  /**
   * An association to something that is no entity.
   *
   * @param where the member
   * @param typeName the target
   * @return the message
   */
  public static Message targetIsNoEntity(Place where, String typeName) {
    return new Message(
        "TargetIsNoEntity",
        Wording.subject(where)
            + " points to "
            + typeName
            + ", which is no entity. Annotate that class with @Entity, or name the right one with"
            + " targetEntity.");
  }

  /**
   * A to-many association that is no collection.
   *
   * @param where the member
   * @param typeName its type
   * @return the message
   */
  public static Message notACollection(Place where, String typeName) {
    return new Message(
        "NotACollection",
        Wording.subject(where)
            + " is of type "
            + typeName
            + " and cannot hold many. Make it a List or a Set of an entity.");
  }

  /**
   * A collection of nobody knows what.
   *
   * @param where the member
   * @return the message
   */
  public static Message noTarget(Place where) {
    return new Message(
        "NoTarget",
        Wording.subject(where)
            + " does not say which entity it holds. Give the collection a type argument, or name"
            + " the entity with targetEntity.");
  }
}
