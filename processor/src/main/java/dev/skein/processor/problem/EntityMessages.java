package dev.skein.processor.problem;

/** What there is to say of an entity, or of its id, that cannot be read as it stands. */
public final class EntityMessages {

  private EntityMessages() {}

  /**
   * An entity that nothing identifies.
   *
   * @param className the entity
   * @return the message
   */
  public static Message noId(String className) {
    return new Message(
        "NoId",
        "Entity "
            + className
            + " has no id. Annotate the field or getter that identifies it with @Id.");
  }

  /**
   * An entity that is no class.
   *
   * @param className what bears the annotation
   * @param kind what it is, with its article
   * @return the message
   */
  public static Message notAClass(String className, String kind) {
    return new Message(
        "NotAClass",
        className
            + " is "
            + kind
            + " and cannot be an entity. Make it a class, or remove @Entity.");
  }

  /**
   * An entity that cannot be made without an instance of the class around it.
   *
   * @param className the entity
   * @return the message
   */
  public static Message innerClass(String className) {
    return new Message("InnerClass", "Entity " + className + " is an inner class. Make it static.");
  }

  /**
   * An embedded id beside another id.
   *
   * @param where the embedded id
   * @return the message
   */
  public static Message embeddedIdAmongIds(Place where) {
    return new Message(
        "EmbeddedIdAmongIds",
        "@EmbeddedId on "
            + Wording.subject(where)
            + " has to be the only id. Remove the others, or put them into the embeddable.");
  }

  /**
   * A part of the key that is not there.
   *
   * @param where the member that maps it
   * @param part the part
   * @return the message
   */
  public static Message noSuchPartOfKey(Place where, String part) {
    return new Message(
        "MapsId",
        Wording.subject(where)
            + " maps '"
            + part
            + "', which is no attribute of the embedded id. Name one that is, or leave the name out"
            + " to map the whole id.");
  }

  /**
   * An annotation in an id class, which Hibernate takes in place of the entity's.
   *
   * @param annotation the annotation as it is written
   * @param where the member of the id class
   * @param entity the entity
   * @return the message
   */
  public static Message annotatedIdClass(String annotation, Place where, String entity) {
    return new Message(
        "AnnotatedIdClass",
        annotation
            + " on "
            + Wording.subject(where)
            + " would replace what "
            + entity
            + " says of its id, as Hibernate goes by the id class then. Move it to the entity.");
  }

  /**
   * A generated value that is no id.
   *
   * @param where the member
   * @return the message
   */
  public static Message generatedWithoutId(Place where) {
    return new Message(
        "GeneratedWithoutId",
        "@GeneratedValue on "
            + Wording.subject(where)
            + " has a meaning only beside @Id. Add @Id, or remove @GeneratedValue.");
  }

  /**
   * A generated id whose generator depends on what a type variable stands for.
   *
   * @param where the annotation
   * @param type what the variable stands for
   * @param strategy the strategy
   * @return the message
   */
  public static Message generatedVariable(Place where, String type, String strategy) {
    return new Message(
        "GeneratedVariable",
        ("@GeneratedValue on %s is of a type variable that stands for %s, and Hibernate looks at the"
                + " variable only: strategy %s makes no such values then. Declare the id with its"
                + " own type, or use Hibernate's @UuidGenerator.")
            .formatted(Wording.subject(where), type, strategy));
  }

  /**
   * A member that a mapped superclass has already.
   *
   * @param where the member
   * @param first the member of the superclass
   * @return the message
   */
  public static Message mappedAbove(Place where, Place first) {
    return new Message(
        "MappedAbove",
        Wording.subject(where)
            + " is mapped by its superclass already, as "
            + Wording.subject(first)
            + ", and its own annotations have no effect. Remove one of the two.");
  }
}
