package dev.skein.processor.problem;

import java.util.List;

/** What there is to say when a database cannot hold what the entities ask for. */
public final class PortabilityMessages {

  private PortabilityMessages() {}

  /**
   * A name is longer than a database takes.
   *
   * @param kind what bears it
   * @param name the name
   * @param database the database
   * @param limit what it takes
   * @param naming the Java that gives another name
   * @return the message
   */
  public static Message nameTooLong(
      String kind, String name, String database, int limit, String naming) {
    return new Message(
        "NameTooLong",
        "The %s name '%s' has %d letters, and %s takes %d. Give a shorter one: %s."
            .formatted(kind, name, name.length(), database, limit, naming));
  }

  /**
   * Two names differ in their schemas alone, which a database passes over.
   *
   * @param first what bears the one
   * @param firstName the one with its schema
   * @param second what bears the other
   * @param secondName the other with its schema
   * @param database the database
   * @return the message
   */
  public static Message oneWithoutSchemas(
      String first, String firstName, String second, String secondName, String database) {
    return new Message(
        "OneWithoutSchemas",
        ("The %s '%s' and the %s '%s' have one name on %s, where schemas are passed over. Give one"
                + " of them another name, or take %s out of skein.dialects.")
            .formatted(first, firstName, second, secondName, database, database));
  }

  /**
   * A name is a word that databases keep for themselves.
   *
   * @param kind what bears it
   * @param name the name
   * @param databases the databases
   * @param quoting the Java that quotes it
   * @return the message
   */
  public static Message reservedWord(
      String kind, String name, List<String> databases, String quoting) {
    return new Message(
        "ReservedWord",
        "The %s name '%s' is a reserved word of %s. Give another name, or quote it: %s."
            .formatted(kind, name, String.join(", ", databases), quoting));
  }

  /**
   * A key has more bytes than a database takes.
   *
   * @param key what it is and its name
   * @param table its table
   * @param columns its columns
   * @param bytes how many bytes it has at most
   * @param database the database
   * @param limit how many it takes
   * @return the message
   */
  public static Message keyTooLong(
      String key, String table, List<String> columns, int bytes, String database, int limit) {
    return new Message(
        "KeyTooLong",
        ("The %s of table '%s' over %s has up to %d bytes, at four for each character, and %s takes"
                + " %d. Shorten a column with @Column(length = ...), or take one out.")
            .formatted(key, table, String.join(", ", columns), bytes, database, limit));
  }

  /**
   * A key has a column that no key can have.
   *
   * @param key what it is and its name
   * @param table its table
   * @param column the column
   * @param type its type there
   * @param database the database
   * @return the message
   */
  public static Message largeObjectInKey(
      String key, String table, String column, String type, String database) {
    return new Message(
        "KeyTooLong",
        ("The %s of table '%s' has column '%s', which is %s on %s and cannot be in a key there. Give"
                + " it a @Column(length = ...) that a key can hold, or take it out.")
            .formatted(key, table, column, type, database));
  }

  /**
   * A row has more bytes than a database takes.
   *
   * @param table the table
   * @param bytes how many bytes a row has at most, large objects aside
   * @param database the database
   * @param limit how many it takes
   * @return the message
   */
  public static Message rowTooLong(String table, int bytes, String database, int limit) {
    return new Message(
        "RowTooLong",
        ("A row of table '%s' has up to %d bytes, at four for each character, and %s takes %d."
                + " Shorten columns with @Column(length = ...), or make the longest of them @Lob.")
            .formatted(table, bytes, database, limit));
  }
}
