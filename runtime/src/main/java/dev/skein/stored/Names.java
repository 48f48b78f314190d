package dev.skein.stored;

/** Names as SQLite compares them: whatever their case, whatever their quotes. */
public final class Names {

  private Names() {}

  /**
   * Tells whether two names mean one thing.
   *
   * @param one a name, in quotes or not
   * @param other another one
   * @return whether they are equal for SQLite
   */
  public static boolean same(String one, String other) {
    return plain(one).equalsIgnoreCase(plain(other));
  }

  /**
   * A name without the quotes around it.
   *
   * @param name a name, between any of SQLite's quotes or none
   * @return the name itself
   */
  public static String plain(String name) {
    if (name.length() < 2) {
      return name;
    }
    char first = name.charAt(0);
    String inner = name.substring(1, name.length() - 1);
    return switch (first) {
      case '"', '`' -> inner.replace("" + first + first, "" + first);
      case '[' -> inner;
      default -> name;
    };
  }

  /**
   * A name between double quotes, as SQLite itself writes it into its schema.
   *
   * @param name a name, in quotes or not
   * @return the name in double quotes
   */
  public static String quoted(String name) {
    return '"' + plain(name).replace("\"", "\"\"") + '"';
  }
}
