package dev.skein.stored;

import dev.skein.stored.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL taken apart as SQLite's own tokenizer does it (https://sqlite.org/lang_keywords.html). */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>\\s+)"
              + "|(?<comment>--[^\\n]*|/\\*(?:(?!\\*/).)*+(?:\\*/)?)"
              + "|(?<string>'(?:[^']|'')*')"
              + "|(?<quoted>\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^]]*])"
              + "|(?<word>[\\w$\\u0080-\\uffff]+)"
              + "|(?<symbol>.)",
          Pattern.DOTALL);

  private Tokens() {}

  /** All pieces, in order; together they are the text. */
  static List<Token> of(String sql) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sql);
    while (matcher.find()) {
      tokens.add(new Token(kind(matcher), matcher.group()));
    }
    return tokens;
  }

  private static Kind kind(Matcher matcher) {
    for (Kind kind : Kind.values()) {
      if (matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT)) != null) {
        return kind;
      }
    }
    throw new IllegalStateException("no kind of token: " + matcher.group());
  }

  /** The pieces that are neither blank nor comment. */
  static List<Token> counting(String sql) {
    return of(sql).stream().filter(Token::counts).toList();
  }

  static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.text()));
    return text.toString();
  }

  /** The pieces between separators that stand outside of parentheses. */
  static List<List<Token>> split(List<Token> tokens, String separator) {
    List<List<Token>> parts = new ArrayList<>();
    List<Token> part = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      depth += depth(token);
      if (depth == 0 && token.is(separator)) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(token);
      }
    }
    parts.add(part);
    return parts;
  }

  /** How many parentheses deeper the next piece stands. */
  static int depth(Token token) {
    if (token.is("(")) {
      return 1;
    }
    return token.is(")") ? -1 : 0;
  }

  /** The place behind the parenthesis that closes the one at a place. */
  static int behindParentheses(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += depth(tokens.get(i));
      if (depth == 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }
}
