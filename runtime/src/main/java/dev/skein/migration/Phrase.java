package dev.skein.migration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of the meaning's text; quoting keeps two different meanings from sharing one text. */
final class Phrase {

  /** As long as the phrases of a table often are. */
  private final StringBuilder text = new StringBuilder(512);

  /** Starts with the words of an operation. */
  static Phrase of(String word, String... names) {
    Phrase phrase = new Phrase();
    phrase.text.append(word);
    for (String name : names) {
      phrase.quoted(name);
    }
    return phrase;
  }

  Phrase word(String word) {
    text.append(' ').append(word);
    return this;
  }

  Phrase quoted(String value) {
    quote(value, text.append(' '));
    return this;
  }

  Phrase all(List<String> values) {
    list(values, text.append(' '));
    return this;
  }

  /** A word and a value, where there is one. */
  Phrase optional(String word, @Nullable String value) {
    return value == null ? this : word(word).quoted(value);
  }

  Phrase optional(String word, boolean said) {
    return said ? word(word) : this;
  }

  /** A part, on a line of its own. */
  Phrase line(String word, String... names) {
    text.append("\n  ").append(word);
    for (String name : names) {
      quoted(name);
    }
    return this;
  }

  /** A part and its value, on a line of its own, where there is one. */
  Phrase optionalLine(String word, @Nullable String value) {
    return value == null ? this : line(word, value);
  }

  String end() {
    return text.append('\n').toString();
  }

  static String list(List<String> values) {
    return list(values, new StringBuilder()).toString();
  }

  private static StringBuilder list(List<String> values, StringBuilder text) {
    char before = '(';
    for (String value : values) {
      quote(value, text.append(before));
      before = ',';
    }
    return (values.isEmpty() ? text.append('(') : text).append(')');
  }

  static String quote(String value) {
    return quote(value, new StringBuilder()).toString();
  }

  /** At each start of an application this is done for every name in every migration. */
  private static StringBuilder quote(String value, StringBuilder text) {
    boolean plain = value.indexOf('\\') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0;
    return text.append('"').append(plain ? value : escaped(value)).append('"');
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
