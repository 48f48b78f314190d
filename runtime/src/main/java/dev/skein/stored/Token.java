package dev.skein.stored;

import java.util.Locale;

/**
 * The smallest piece of SQL.
 *
 * @param kind what it is
 * @param text the piece as it stands in the SQL
 */
record Token(Kind kind, String text) {

  /** What a piece is. */
  enum Kind {
    /** Blanks and newlines. */
    SPACE,
    /** {@code -- ...} and {@code /* ... *}{@code /}. */
    COMMENT,
    /** A keyword, a number, or a name without quotes. */
    WORD,
    /** A name between quotes of some kind. */
    QUOTED,
    /** Text between quotes. */
    STRING,
    /** Any other character. */
    SYMBOL
  }

  /** Whether it is neither blank nor comment. */
  boolean counts() {
    return kind != Kind.SPACE && kind != Kind.COMMENT;
  }

  boolean is(String word) {
    return kind != Kind.QUOTED && kind != Kind.STRING && text.equalsIgnoreCase(word);
  }

  /** Whether it is a name, SQLite's names being equal whatever their case and quotes. */
  boolean names(String name) {
    return isName() && Names.same(text, name);
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** What is compared: a name without its quotes, a word whatever its case. */
  String comparable() {
    return switch (kind) {
      case WORD, QUOTED -> Names.plain(text).toLowerCase(Locale.ROOT);
      default -> text;
    };
  }
}
