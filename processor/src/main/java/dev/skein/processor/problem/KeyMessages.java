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

  /** A part of a key would be kept in two columns. */
  public static Message twoNames(String member, String said, String column, String referenced) {
    return new Message(
        "TwoNames",
        ("%s is a part of the key in column '%s', which the naming strategy calls '%s', and Hibernate"
                + " makes a column of each. Add referencedColumnName = \"%s\" to its @JoinColumn, or"
                + " say name = \"%s\".")
            .formatted(member, said, column, referenced, column));
  }

  /** An id class says another column than the entity. */
  public static Message idClassGoesFirst(Place inIdClass, Place inEntity) {
    return new Message(
        "AnnotatedIdClass",
        "The column of %s is that of %s, as Hibernate goes by the id class where it has annotations. Say the same in both."
            .formatted(Wording.subject(inEntity), Wording.subject(inIdClass)));
  }
}
