package dev.skein.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A string as Java writes it. JavaPoet's {@code $S} knows no text blocks, and would let characters
 * through that nobody sees in a review or that some encodings lose.
 */
final class JavaText {

  private static final int NO_QUOTE = -1;

  private JavaText() {}

  /** The string between quotes, on one line. */
  static String literal(String value) {
    return '"' + escaped(value, '"') + '"';
  }

  /**
   * Tells whether a string reads better as a text block. Java strips blanks at both ends of its
   * lines, and only some of them can be escaped.
   */
  static boolean isBlock(String value) {
    return value.contains("\n")
        && value.chars().noneMatch(unit -> unit > 0x7f && Character.isWhitespace(unit));
  }

  /** The lines of a text block, from its opening to its closing quotes. */
  static List<String> block(String value) {
    List<String> lines = new ArrayList<>();
    lines.add("\"\"\"");
    List<String> content = List.of(value.split("\n", -1));
    int last = content.size() - 1;
    for (String line : content.subList(0, last)) {
      lines.add(blockLine(line));
    }
    if (!content.get(last).isEmpty()) {
      // Joined with the next line, so that the closing quotes stand alone and set the margin.
      lines.add(escaped(content.get(last), NO_QUOTE) + "\\");
    }
    lines.add("\"\"\"");
    return lines;
  }

  /**
   * A long string cut at its blanks into literals to be added up.
   *
   * @param firstWidth characters the first may take
   * @param width characters the others may take
   */
  static List<String> pieces(String value, int firstWidth, int width) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int end = 0;
    while (end < value.length()) {
      int blank = value.indexOf(' ', end);
      int next = blank < 0 ? value.length() : blank + 1;
      int room = pieces.isEmpty() ? firstWidth : width;
      if (end > start && literal(value.substring(start, next)).length() > room) {
        pieces.add(literal(value.substring(start, end)));
        start = end;
      }
      end = next;
    }
    pieces.add(literal(value.substring(start)));
    return pieces;
  }

  private static String blockLine(String line) {
    String text = escaped(line, NO_QUOTE);
    return text.endsWith(" ") ? text.substring(0, text.length() - 1) + "\\s" : text;
  }

  private static String escaped(String value, int quote) {
    StringBuilder text = new StringBuilder();
    value.codePoints().forEach(character -> append(text, character, quote));
    return quote == NO_QUOTE ? text.toString().replace("\"\"\"", "\"\"\\\"") : text.toString();
  }

  private static void append(StringBuilder text, int character, int quote) {
    switch (character) {
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (character == quote) {
          text.append('\\').appendCodePoint(character);
        } else if (character < ' ') {
          // Not as \u000b: Java replaces those before it looks for the ends of lines.
          text.append(String.format(Locale.ROOT, "\\%03o", character));
        } else if (isInvisible(character)) {
          for (char unit : Character.toChars(character)) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          }
        } else {
          text.appendCodePoint(character);
        }
      }
    }
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SPACE_SEPARATOR -> character != ' ';
      default -> false;
    };
  }
}
