package dev.skein.processor.source;

import java.util.ArrayList;
import java.util.List;

/** Enumerations in prose. */
final class Words {

  private Words() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** As many words as are asked for, and how many more there are. */
  static List<String> atMost(int number, List<String> words) {
    if (words.size() <= number) {
      return words;
    }
    List<String> shown = new ArrayList<>(words.subList(0, number - 1));
    shown.add((words.size() - shown.size()) + " more");
    return shown;
  }

  /** A name without the quotes that only SQL needs. */
  static String plain(String name) {
    return name.replace("`", "");
  }
}
