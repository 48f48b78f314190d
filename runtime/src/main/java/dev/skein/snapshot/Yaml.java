package dev.skein.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * YAML in the one form the snapshot has: what belongs together on one line, texts plain where every
 * reader takes them for texts and in double quotes elsewhere.
 *
 * <p>Written by hand rather than by a library, so that a library's update never moves a line in a
 * committed file.
 */
final class Yaml {

  /** What YAML 1.1 or 1.2 takes for something else than a text. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private static final int LONGEST_WORD = 5;

  private Yaml() {}

  static String text(String text) {
    return isPlain(text) && !isWord(text) ? text : quoted(text);
  }

  /** Words with a space between each two of them. */
  private static boolean isPlain(String text) {
    int end = text.length();
    if (end == 0 || !isWordStart(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < end; i++) {
      if (!isOfPlain(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands there may stand in words, behind the first letter. */
  static boolean isOfPlain(String text, int at) {
    char one = text.charAt(at);
    return isOfWord(one) || (one == ' ' && at + 1 < text.length() && isOfWord(text.charAt(at + 1)));
  }

  static boolean isWordStart(char one) {
    return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || one == '_';
  }

  static boolean isDigit(char one) {
    return one >= '0' && one <= '9';
  }

  private static boolean isOfWord(char one) {
    return isWordStart(one) || isDigit(one) || one == '.' || one == '$' || one == '(' || one == ')';
  }

  /** Whether a text without quotes is something else to some YAML. */
  static boolean isWord(String text) {
    return text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(character -> appendQuoted(quoted, character));
    return quoted.append('"').toString();
  }

  private static void appendQuoted(StringBuilder quoted, int character) {
    switch (character) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isPrintable(character)) {
          quoted.appendCodePoint(character);
        } else {
          quoted.append(String.format(Locale.ROOT, "\\U%08X", character));
        }
      }
    }
  }

  /** YAML 1.2 section 5.1, less what an editor would not show. */
  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  static String list(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(Yaml::text).toList()) + "]";
  }

  /** Facts on one line: {@code {type: integer, nullable: false}}. */
  static final class Facts {

    private final List<String> facts = new ArrayList<>();

    Facts text(String key, @Nullable String value) {
      return value == null ? this : raw(key, Yaml.text(value));
    }

    Facts list(String key, List<String> values) {
      return raw(key, Yaml.list(values));
    }

    Facts number(String key, long value) {
      return raw(key, String.valueOf(value));
    }

    /** Says a flag only where it is not as usual. */
    Facts flag(String key, boolean value, boolean usual) {
      return value == usual ? this : raw(key, String.valueOf(value));
    }

    private Facts raw(String key, String value) {
      facts.add(key + ": " + value);
      return this;
    }

    @Override
    public String toString() {
      return "{" + String.join(", ", facts) + "}";
    }
  }
}
