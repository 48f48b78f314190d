package dev.skein.migration;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a migration has to give; a user's code may pass null whatever the annotations say. */
final class Given {

  private Given() {}

  /** Answers a name or an SQL text that is there. */
  static String text(@Nullable String text, String what) {
    if (text == null || text.isBlank()) {
      throw misuse("There is no " + what + ".", "Give one.");
    }
    return text;
  }

  /** The same where the words are needed often, and hardly ever told. */
  static void text(@Nullable String text, Supplier<String> what) {
    if (text == null || text.isBlank()) {
      text(text, what.get());
    }
  }

  static List<String> texts(@Nullable List<String> texts, String what) {
    if (texts == null || texts.isEmpty()) {
      throw misuse("There is no " + what + ".", "Give at least one.");
    }
    texts.forEach(text -> text(text, what));
    return List.copyOf(texts);
  }

  static <T> T value(@Nullable T value, String what) {
    if (value == null) {
      throw misuse("There is no " + what + ".", "Give one.");
    }
    return value;
  }

  static void value(@Nullable Object value, Supplier<String> what) {
    if (value == null) {
      value(value, what.get());
    }
  }

  /** Answers null before anything was given; a second value would silently replace the first. */
  static <T> void once(@Nullable T before, String what) {
    if (before != null) {
      throw misuse("The " + what + " is given twice.", "Keep one.");
    }
  }

  static IllegalArgumentException misuse(String whatIsWrong, String whatToDo) {
    return new IllegalArgumentException("[Skein:Migration] " + whatIsWrong + " " + whatToDo);
  }
}
