package dev.skein.processor.problem;

import java.util.List;

/** What there is to say of what makes ids. */
public final class GeneratorMessages {

  private GeneratorMessages() {}

  /**
   * A generator that is another one on each database.
   *
   * @param member the id
   * @param strategy how it is called
   * @return the message
   */
  public static Message ofEach(String member, String strategy) {
    return new Message(
        "GeneratorOfEachDatabase",
        """
        %s is made by '%s', which is a sequence on PostgreSQL and an identity column elsewhere, and \
        one migration serves all. Use @GeneratedValue(strategy = GenerationType.IDENTITY) or \
        SEQUENCE."""
            .formatted(member, strategy));
  }

  /**
   * A generator that asks for objects which only its code knows.
   *
   * @param member the id
   * @param generator the class or parameter
   * @return the message
   */
  public static Message unknown(String member, String generator) {
    return new Message(
        "UnknownGenerator",
        """
        %s is made by %s, and what that asks of the database a compiler cannot tell. Use \
        @SequenceGenerator or @TableGenerator, or a generator class that needs no objects in the \
        database."""
            .formatted(member, generator));
  }

  /**
   * An annotation of a generator that asks for objects which only its code knows.
   *
   * @param place where it stands
   * @param generator the class
   * @return the message
   */
  public static Message unknown(Place place, String generator) {
    return unknown(Wording.said(place), generator);
  }

  /**
   * Two generators want one table to be different things.
   *
   * @param member the id
   * @param owner who has the table
   * @param table the table
   * @param columns its columns
   * @return the message
   */
  public static Message countersTwice(
      String member, String owner, String table, List<String> columns) {
    return new Message(
        "CountersTwice",
        """
        %s counts in table '%s', which is there for %s with columns %s, and asks for other columns \
        or options. Let its @TableGenerator say the same, or name another table."""
            .formatted(member, table, owner, String.join(", ", columns)));
  }
}
