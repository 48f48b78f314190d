package dev.skein.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type in a database's words, apart from what may follow it in JPA's {@code columnDefinition}.
 *
 * @param type the type alone
 * @param rest a default, a check and the like; without NOT NULL, which the column says by itself
 */
record TypeWords(String type, String rest) {

  private static final Pattern REST =
      Pattern.compile(
          "(?i)\\s+(not\\s+null|null|default|check|unique|primary|references|generated|constraint"
              + "|collate|comment)\\b");

  private static final Pattern NULLABILITY = Pattern.compile("(?i)^(not\\s+)?null\\b");

  static TypeWords parse(String definition) {
    Matcher matcher = REST.matcher(definition);
    if (!matcher.find()) {
      return new TypeWords(definition.strip(), "");
    }
    String rest = definition.substring(matcher.start()).strip();
    return new TypeWords(
        definition.substring(0, matcher.start()).strip(),
        NULLABILITY.matcher(rest).replaceFirst("").strip());
  }
}
