package dev.skein.processor.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's type in a database's words.
 *
 * @param name the name in lower case, with what stands behind the arguments
 * @param arguments the arguments, if they are numbers
 */
record Words(String name, List<Integer> arguments) {

  private static final Pattern TYPE =
      Pattern.compile("([^(]*)\\(\\s*(\\d{1,9}(?:\\s*,\\s*\\d{1,9})?)\\s*\\)(.*)");

  /** What may follow in JPA's {@code columnDefinition}. */
  private static final Pattern REST =
      Pattern.compile(
          "(?s)\\s+(not\\s+null|null|default|check|unique|primary|references|generated|constraint"
              + "|collate|comment)\\b.*");

  Words {
    arguments = List.copyOf(arguments);
  }

  static Words of(String type) {
    String words = REST.matcher(type.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    Matcher matcher = TYPE.matcher(words);
    return matcher.matches()
        ? new Words(
            (matcher.group(1).strip() + " " + matcher.group(3).strip()).strip(),
            Arrays.stream(matcher.group(2).split(",", -1))
                .map(number -> Integer.valueOf(number.strip()))
                .toList())
        : new Words(words, List.of());
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** The first argument, or another number if there is none. */
  int first(int otherwise) {
    return arguments.isEmpty() ? otherwise : arguments.get(0);
  }
}
