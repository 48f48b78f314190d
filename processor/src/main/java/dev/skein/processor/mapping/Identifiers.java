package dev.skein.processor.mapping;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names are written: plain, or between back quotes to be quoted in SQL. */
final class Identifiers {

  private static final char QUOTE = '`';

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

  private Identifiers() {}

  static boolean isQuoted(String name) {
    return name.length() > 2 && name.charAt(0) == QUOTE && name.charAt(name.length() - 1) == QUOTE;
  }

  /** The name between quotes, if it has letters that SQL takes in quotes only. */
  static String quotedIfNeeded(String name) {
    return PLAIN.matcher(name).matches() ? name : quoted(name);
  }

  /** The name between quotes. */
  static String quoted(String name) {
    return isQuoted(name) ? name : QUOTE + name + QUOTE;
  }

  /** The name without its quotes. */
  static String text(String name) {
    return isQuoted(name) ? name.substring(1, name.length() - 1) : name;
  }

  /** One name of two, quoted if either is. */
  static String join(String first, String second) {
    String joined = text(first) + "_" + text(second);
    return isQuoted(first) || isQuoted(second) ? QUOTE + joined + QUOTE : joined;
  }

  /** The name with its schema in front, if it has one. */
  static String qualified(@Nullable String schema, String name) {
    return schema == null ? name : schema + "." + name;
  }

  /** What two names share if Hibernate takes them for one: case counts between quotes only. */
  static String key(String name) {
    return isQuoted(name) ? text(name) : name.toLowerCase(Locale.ROOT);
  }
}
