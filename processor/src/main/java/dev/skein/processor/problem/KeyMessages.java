package dev.skein.processor.problem;

import java.util.Collection;

/** What there is to say of join columns that are, or point to, parts of a key. */
public final class KeyMessages {

  private KeyMessages() {}

  /** Join columns point to a key whose columns have no order to count on. */
  public static Message joinColumnsInNoOrder(String member, String target, Collection<String> key) {
    return new Message(
        "JoinColumns",
        ("%s has join columns for the key of %s, of which a part is another entity's, and does not"
                + " say which column points to which; Skein takes them in the order %s. Say it with"
                + " referencedColumnName.")
            .formatted(member, target, String.join(", ", key)));
  }

  /** Two members point to different tables by the same columns. */
  public static Message oneForeignKey(
      String member, String target, String other, String otherTarget) {
    return new Message(
        "OneForeignKey",
        ("%s has no foreign key to '%s', as %s points to '%s' by the same columns, and Hibernate makes"
                + " one of both. Give it columns of its own, or say foreignKey ="
                + " @ForeignKey(ConstraintMode.NO_CONSTRAINT) where none is meant.")
            .formatted(member, target, other, otherTarget));
  }

  /** A part of a key would be kept in two columns. */
  public static Message twoNames(String member, String said, String column, String referenced) {
    return new Message(
        "TwoNames",
        ("%s is a part of the key in column '%s', which the naming strategy calls '%s', and Hibernate"
                + " makes a column of each. Add referencedColumnName = \"%s\" to its @JoinColumn, or"
                + " say name = \"%s\".")
            .formatted(member, said, column, referenced, column));
  }

  /** A part of a key says how it is kept, and is the key of another entity. */
  public static Message typeOfDerivedPart(String annotation, Place part) {
    return new Message(
        "DerivedType",
        ("%s says by %s how it is kept, which Skein passes over as it is another entity's key, and"
                + " Hibernate does not. Say the same where that key is declared, and remove it here.")
            .formatted(Wording.subject(part), annotation));
  }

  /** An id class says another column than the entity. */
  public static Message idClassGoesFirst(Place inIdClass, Place inEntity) {
    return new Message(
        "AnnotatedIdClass",
        "The column of %s is that of %s, as Hibernate goes by the id class where it has annotations. Say the same in both."
            .formatted(Wording.subject(inEntity), Wording.subject(inIdClass)));
  }
}
