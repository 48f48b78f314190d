package dev.skein.migration;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of the meaning's text; quoting keeps two different meanings from sharing one text. */
final class Phrase {

  private final StringBuilder text = new StringBuilder();

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
    return word(quote(value));
  }

  Phrase all(List<String> values) {
    return word(list(values));
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
    return values.stream().map(Phrase::quote).collect(Collectors.joining(",", "(", ")"));
  }

  static String quote(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
