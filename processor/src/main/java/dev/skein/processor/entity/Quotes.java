package dev.skein.processor.entity;

/**
 * The one place that knows JPA's quotes: {@code "x"} in an annotation (JPA 3.2, section 2.13)
 * becomes {@code `x`}, as Hibernate writes it and every other room reads it.
 */
final class Quotes {

  private Quotes() {}

  /** A name, or a list of names as in {@code @Index(columnList)}. */
  static String normalized(String names) {
    return names.replace('"', '`');
  }
}
