package dev.skein.stored;

import java.util.List;

/** A statement read word by word. */
final class Words {

  private final List<Token> tokens;
  private int at;

  Words(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Steps over a word if it is the next one. */
  boolean take(String word) {
    if (at < tokens.size() && tokens.get(at).is(word)) {
      at++;
      return true;
    }
    return false;
  }

  /** The next name, without its quotes and without a schema in front. */
  String name() {
    if (at >= tokens.size()) {
      return "";
    }
    String name = Names.plain(tokens.get(at++).text());
    if (at + 1 < tokens.size() && tokens.get(at).is(".")) {
      at++;
      return name();
    }
    return name;
  }

  /** The name behind a word that comes later. */
  String nameAfter(String word) {
    while (at < tokens.size() && !take(word)) {
      at++;
    }
    return name();
  }

  /** What was not read yet, as it is written. */
  String rest(String sql) {
    int counted = 0;
    StringBuilder rest = new StringBuilder();
    for (Token token : Tokens.of(sql)) {
      if (counted >= at) {
        rest.append(token.text());
      }
      counted += token.counts() ? 1 : 0;
    }
    return rest.toString().strip();
  }
}
