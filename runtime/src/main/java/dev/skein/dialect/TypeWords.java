package dev.skein.dialect;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type in a database's words, apart from what may follow it in JPA's {@code columnDefinition}.
 *
 * @param type the type alone
 * @param rest a default, a check and the like
 * @param forbidsNull whether NOT NULL is among the words
 */
record TypeWords(String type, String rest, boolean forbidsNull) {

  private static final Pattern REST =
      Pattern.compile(
          "(?i)\\s+(not\\s+null|null|default|check|unique|primary|references|generated|constraint"
              + "|collate|comment)\\b");

  /** NULL at the end would be a default. */
  private static final Pattern NULLABILITY =
      Pattern.compile("(?i)^(not\\s+)?null\\b|\\bnot\\s+null$");

  /** A type that nothing follows. */
  TypeWords(String type) {
    this(type, "", false);
  }

  static TypeWords parse(String definition) {
    String words = definition.strip();
    Matcher matcher = REST.matcher(words);
    if (!matcher.find()) {
      return new TypeWords(words);
    }
    String rest = words.substring(matcher.start()).strip();
    Matcher nullability = NULLABILITY.matcher(rest);
    boolean forbidsNull =
        nullability.find() && nullability.group().toLowerCase(Locale.ROOT).startsWith("not");
    return new TypeWords(
        words.substring(0, matcher.start()), nullability.replaceAll("").strip(), forbidsNull);
  }

  /** The words without NOT NULL. */
  String nullable() {
    return rest.isEmpty() ? type : type + " " + rest;
  }
}
