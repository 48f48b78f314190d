package dev.skein.processor.mapping;

import java.util.Locale;

/** How names are written: plain, or between back quotes to be quoted in SQL. */
final class Identifiers {

  private static final char QUOTE = '`';

  private Identifiers() {}

  static boolean isQuoted(String name) {
    return name.length() > 2 && name.charAt(0) == QUOTE && name.charAt(name.length() - 1) == QUOTE;
  }

  /** JPA quotes with double quotes, Skein with back quotes. */
  static String normalize(String name) {
    boolean doubleQuoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
    return doubleQuoted ? quote(name.substring(1, name.length() - 1)) : name;
  }

  static String quote(String text) {
    return QUOTE + text + QUOTE;
  }

  /** The name without its quotes. */
  static String text(String name) {
    return isQuoted(name) ? name.substring(1, name.length() - 1) : name;
  }

  /** One name of two, quoted if either is. */
  static String join(String first, String second) {
    String joined = text(first) + "_" + text(second);
    return isQuoted(first) || isQuoted(second) ? quote(joined) : joined;
  }

  /** What two names have in common if Hibernate takes them for one: case counts in quotes only. */
  static String key(String name) {
    String normal = normalize(name);
    return isQuoted(normal) ? text(normal) : normal.toLowerCase(Locale.ROOT);
  }
}
