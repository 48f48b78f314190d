package dev.skein.processor.problem;

/** What there is to say of members with which Hibernate does not start. */
public final class StartMessages {

  private StartMessages() {}

  /**
   * A member of an entity whose type is one of the entity's type variables.
   *
   * @param where the member
   * @param variable the variable
   * @return the message
   */
  public static Message unboundType(Place where, String variable) {
    return new Message(
        "UnboundType",
        Wording.subject(where)
            + " is of type "
            + variable
            + ", a variable that nothing binds, and Hibernate does not start with it. Write the"
            + " class it stands for, or move the member to a @MappedSuperclass whose variable the"
            + " entities bind.");
  }

  /**
   * A persistent property that cannot be set.
   *
   * @param where the getter
   * @param property its property
   * @return the message
   */
  public static Message noSetter(Place where, String property) {
    return new Message(
        "NoSetter",
        Wording.subject(where)
            + " makes '"
            + property
            + "' persistent, which has no setter, and Hibernate does not start without. Add one, be"
            + " it private, or mark the getter @Transient.");
  }
}
