package dev.skein.processor.problem;

/** What there is to say of an entity that cannot be read as it stands. */
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
   * Something that shapes the schema and that Skein does not read yet.
   *
   * @param what what it is
   * @param where the class or member
   * @param wayOut what to do meanwhile, without a full stop
   * @return the message
   */
  public static Message notCoveredYet(String what, Place where, String wayOut) {
    return new Message(
        "NotCoveredYet",
        what
            + " on "
            + Wording.subject(where)
            + " is not covered yet. "
            + wayOut
            + (where.member() == null ? "." : "; or mark the member @Transient."));
  }

  /**
   * A class above or beside entities that Skein does not read yet.
   *
   * @param className the class
   * @param why what it is that is not covered
   * @param wayOut what to do meanwhile, without a full stop
   * @return the message
   */
  public static Message classNotCoveredYet(String className, String why, String wayOut) {
    return new Message(
        "NotCoveredYet", className + " " + why + ", which is not covered yet. " + wayOut + ".");
  }

  /**
   * An annotation of the persistence API before Jakarta.
   *
   * @param annotation its qualified name
   * @param where the class or member
   * @return the message
   */
  public static Message oldPersistence(String annotation, Place where) {
    return new Message(
        "OldPersistence",
        "@"
            + annotation
            + " on "
            + Wording.subject(where)
            + " is of the API before Jakarta, which Skein does not read. Import "
            + annotation.replace("javax.persistence", "jakarta.persistence")
            + " instead.");
  }

  /**
   * An annotation of Hibernate that is newer than Skein, or of one of its other parts.
   *
   * @param annotation its qualified name
   * @param where the class or member
   * @return the message
   */
  public static Message unknownAnnotation(String annotation, Place where) {
    return new Message(
        "UnknownAnnotation",
        "Skein does not know @"
            + annotation
            + " on "
            + Wording.subject(where)
            + ". If it changes the schema, write that change by hand.");
  }

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
   * An override of something that is not there.
   *
   * @param annotation the annotation as it is written
   * @param where the class or member that bears it
   * @param path what it names
   * @return the message
   */
  public static Message overridesNothing(String annotation, Place where, String path) {
    return new Message(
        "OverridesNothing",
        annotation
            + " on "
            + Wording.subject(where)
            + " names '"
            + path
            + "', which is no attribute there, and has no effect. Correct the name, or remove it.");
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
   * A mapping annotation where JPA does not look.
   *
   * @param annotation the annotation as it is written
   * @param where the field or method
   * @param reason what keeps JPA from looking there, and what to do, without a full stop
   * @return the message
   */
  public static Message annotationWithoutEffect(String annotation, Place where, String reason) {
    return new Message(
        "WithoutEffect",
        annotation + " on " + Wording.subject(where) + " has no effect, because " + reason + ".");
  }

  /**
   * An annotation that has no meaning beside the others.
   *
   * @param annotation the annotation as it is written
   * @param where the class or member
   * @param what what the others make of it, with its article
   * @param wayOut what to do, without a full stop
   * @return the message
   */
  public static Message contradiction(String annotation, Place where, String what, String wayOut) {
    return new Message(
        "Contradiction",
        annotation
            + " on "
            + Wording.subject(where)
            + " has no meaning on "
            + what
            + ". "
            + wayOut
            + ".");
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
