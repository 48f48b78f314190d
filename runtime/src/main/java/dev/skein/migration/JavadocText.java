package dev.skein.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A user's words within a Javadoc comment of a migration that Skein writes. */
public final class JavadocText {

  /** Of a line of 100, {@code " * "} takes three. */
  private static final int WIDTH = 97;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private JavadocText() {}

  /**
   * Escapes what Java, Javadoc or HTML would take for its own: the end of the comment, tags,
   * entities, and backslashes, which could begin a Unicode escape.
   *
   * @param text the words as the user wrote them
   * @return the words as Javadoc shows them again
   */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if ("&<>@{}\\*/".indexOf(character) >= 0 && !isHarmless(character, text)) {
                escaped.append("&#").append(character).append(';');
              } else if (isUnspeakable(character)) {
                escaped.append('?');
              } else if (isInvisible(character)) {
                escaped.append(String.format(Locale.ROOT, "&#x%x;", character));
              } else {
                escaped.appendCodePoint(character);
              }
            });
    return escaped.toString();
  }

  /** A slash alone ends no comment, and {@code a/b} is better read than its entity. */
  private static boolean isHarmless(int character, String text) {
    return (character == '/' || character == '*') && !text.contains("*/");
  }

  /** Characters that a reader would not see, or that turn the text around. */
  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  /** Characters that HTML has no form for. */
  private static boolean isUnspeakable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }

  /**
   * Breaks words into lines that fit a comment.
   *
   * @param text the words, escaped
   * @return the lines; a word longer than a line has one of its own
   */
  public static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : BLANKS.splitAsStream(text.strip()).toList()) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
