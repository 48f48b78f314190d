package dev.skein.processor.problem;

/** What there is to say of an annotation that is not read, or that says nothing. */
public final class AnnotationMessages {

  private AnnotationMessages() {}

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
   * An annotation that Hibernate overlooks beside the others.
   *
   * @param annotation the annotation as it is written
   * @param where the class or member
   * @param what what the others make of it, with its article
   * @param wayOut what to do, without a full stop
   * @return the message
   */
  public static Message overlooked(String annotation, Place where, String what, String wayOut) {
    return new Message(
        "WithoutEffect",
        annotation
            + " on "
            + Wording.subject(where)
            + " has no effect on "
            + what
            + ". "
            + wayOut
            + ".");
  }
}
