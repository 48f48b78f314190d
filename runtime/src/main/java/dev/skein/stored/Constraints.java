package dev.skein.stored;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint as text, in a column or in a table. */
final class Constraints {

  private static final List<String> WORDS =
      List.of("constraint", "primary", "unique", "check", "foreign");

  private Constraints() {}

  /** Whether a definition of a table is no column. */
  static boolean is(String part) {
    List<Token> tokens = Tokens.counting(part);
    return !tokens.isEmpty() && WORDS.stream().anyMatch(word -> tokens.get(0).is(word));
  }

  /** The word that says what it is, in lower case. */
  static String keyword(String part) {
    List<Token> tokens = Tokens.counting(part);
    return tokens.get(tokens.get(0).is("constraint") ? 2 : 0).comparable();
  }

  /** The name after CONSTRAINT, or null. */
  static @Nullable String name(String part) {
    List<Token> tokens = Tokens.counting(part);
    return tokens.get(0).is("constraint") ? tokens.get(1).text() : null;
  }

  static boolean isNamed(String part, String name) {
    String own = is(part) ? name(part) : null;
    return own != null && Names.same(own, name);
  }

  /** The same under another name. */
  static String renamed(String part, String newName) {
    List<Token> tokens = new ArrayList<>(Tokens.of(part));
    boolean named = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (named && token.counts()) {
        tokens.set(i, new Token(Token.Kind.WORD, newName));
        break;
      }
      named = named || token.is("constraint");
    }
    return Tokens.text(tokens);
  }

  /** The names in the first parentheses. */
  static List<String> columns(String part) {
    List<Token> tokens = Tokens.counting(part);
    int open = 0;
    while (open < tokens.size() && !tokens.get(open).is("(")) {
      open++;
    }
    int end = Tokens.behindParentheses(tokens, open);
    return open >= tokens.size()
        ? List.of()
        : Tokens.split(tokens.subList(open + 1, end - 1), ",").stream()
            .map(column -> Names.plain(column.get(0).text()))
            .toList();
  }

  /** The table that it references, or null. */
  static @Nullable String referenced(String text) {
    List<Token> tokens = Tokens.counting(text);
    int depth = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      depth += Tokens.depth(tokens.get(i));
      if (depth == 0 && tokens.get(i).is("references")) {
        return Names.plain(tokens.get(i + 1).text());
      }
    }
    return null;
  }

  /** Whether a name stands in it, the name of the constraint itself aside. */
  static boolean mentions(String part, String name) {
    List<Token> tokens = Tokens.counting(part);
    int start = tokens.get(0).is("constraint") ? 2 : 0;
    return tokens.subList(start, tokens.size()).stream().anyMatch(token -> token.names(name));
  }
}
