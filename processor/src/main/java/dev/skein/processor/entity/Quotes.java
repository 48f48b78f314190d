package dev.skein.processor.entity;

/**
 * The one place that knows quotes in annotations: JPA's {@code "x"} (JPA 3.2, section 2.13) and
 * {@code [x]}, which Hibernate takes too, become {@code `x`}, as every other room reads it.
 */
final class Quotes {

  private Quotes() {}

  /** A name, without blanks around it, as Hibernate takes it. */
  static String normalized(String said) {
    String name = said.strip();
    boolean inBrackets = name.length() > 2 && name.startsWith("[") && name.endsWith("]");
    return inBrackets ? "`" + name.substring(1, name.length() - 1) + "`" : inList(name);
  }

  /** A list of names as in {@code @Index(columnList)}. */
  static String inList(String names) {
    return names.replace('"', '`');
  }
}
