package dev.skein.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column as a CREATE TABLE defines it (https://sqlite.org/syntax/column-def.html).
 *
 * @param name its name as written
 * @param type the words of its type, which may be none
 * @param clauses what follows the type, in order
 */
public record ColumnText(String name, String type, List<Clause> clauses) {

  private static final Set<String> STARTS =
      Set.of(
          "constraint",
          "primary",
          "not",
          "null",
          "unique",
          "check",
          "default",
          "collate",
          "references",
          "generated",
          "as");

  /** Copies the clauses. */
  public ColumnText {
    clauses = List.copyOf(clauses);
  }

  /**
   * Takes a definition apart.
   *
   * @param definition the definition of one column
   * @return the column
   */
  public static ColumnText parse(String definition) {
    return new Reader(Tokens.of(definition.strip())).read();
  }

  /**
   * All of it.
   *
   * @return the definition
   */
  public String text() {
    StringBuilder text = new StringBuilder(name);
    if (!type.isEmpty()) {
      text.append(' ').append(type);
    }
    clauses.forEach(clause -> text.append(' ').append(clause.text()));
    return text.toString();
  }

  /**
   * Tells whether it means the same as another definition.
   *
   * @param definition a definition
   * @return whether only blanks, quotes, comments and the case of words differ
   */
  public boolean means(String definition) {
    return comparable(text()).equals(comparable(definition));
  }

  private static List<String> comparable(String definition) {
    return Tokens.counting(definition).stream().map(Token::comparable).toList();
  }

  /**
   * Tells whether the database computes it by itself.
   *
   * @return whether it is a generated column, into which nothing can be inserted
   */
  public boolean isGenerated() {
    return has(clause -> clause.keyword().equals("generated") || clause.keyword().equals("as"));
  }

  /**
   * Tells whether one of its clauses is of a kind.
   *
   * @param test the kind
   * @return whether there is one
   */
  public boolean has(Predicate<Clause> test) {
    return clauses.stream().anyMatch(test);
  }

  /**
   * This column with another type.
   *
   * @param words the type
   * @return the column
   */
  public ColumnText withType(String words) {
    return new ColumnText(name, words, clauses);
  }

  /**
   * This column without some of its clauses.
   *
   * @param test which
   * @return the column
   */
  public ColumnText without(Predicate<Clause> test) {
    return new ColumnText(name, type, clauses.stream().filter(test.negate()).toList());
  }

  /**
   * This column with one more clause.
   *
   * @param sql the clause
   * @return the column
   */
  public ColumnText with(String sql) {
    List<Clause> more = new ArrayList<>(clauses);
    more.add(Clause.parse(sql));
    return new ColumnText(name, type, more);
  }

  ColumnText changed(UnaryOperator<Clause> change) {
    return new ColumnText(name, type, clauses.stream().map(change).toList());
  }

  /** Reads one definition from left to right. */
  private static final class Reader {
    private final List<Token> tokens;
    private int at;

    Reader(List<Token> tokens) {
      this.tokens = tokens;
    }

    ColumnText read() {
      skipSilence();
      String name = tokens.get(at++).text();
      String type = untilNextStart();
      List<Clause> clauses = new ArrayList<>();
      while (at < tokens.size()) {
        clauses.add(clause());
      }
      return new ColumnText(name, type, clauses);
    }

    private Clause clause() {
      int start = at;
      if (peek("constraint")) {
        step();
        step();
      }
      String keyword = step().comparable();
      switch (keyword) {
        case "not" -> step();
        case "default" -> value();
        case "collate" -> step();
        case "generated" -> {
          step();
          step();
        }
        default -> {}
      }
      untilNextStart();
      return Clause.parse(Tokens.text(tokens.subList(start, at)));
    }

    /** A sign belongs to the number behind it. */
    private void value() {
      skipSilence();
      if (tokens.get(at).is("(")) {
        return;
      }
      Token first = step();
      if (first.is("-") || first.is("+")) {
        step();
      }
    }

    private String untilNextStart() {
      int start = at;
      @Nullable Token before = null;
      while (at < tokens.size()) {
        Token token = tokens.get(at);
        if (token.is("(")) {
          at = Tokens.behindParentheses(tokens, at);
          before = token;
          continue;
        }
        if (token.counts()) {
          if (starts(token, before)) {
            break;
          }
          before = token;
        }
        at++;
      }
      return Tokens.text(tokens.subList(start, at)).strip();
    }

    /** ON DELETE SET NULL and NOT DEFERRABLE go on with a reference. */
    private boolean starts(Token token, @Nullable Token before) {
      if (token.kind() != Token.Kind.WORD || !STARTS.contains(token.comparable())) {
        return false;
      }
      if (before != null && before.is("set")) {
        return false;
      }
      return !(token.is("not") && followedBy("deferrable"));
    }

    private boolean followedBy(String word) {
      int next = at + 1;
      while (next < tokens.size() && !tokens.get(next).counts()) {
        next++;
      }
      return next < tokens.size() && tokens.get(next).is(word);
    }

    private boolean peek(String word) {
      skipSilence();
      return at < tokens.size() && tokens.get(at).is(word);
    }

    private Token step() {
      skipSilence();
      if (at >= tokens.size()) {
        throw new IllegalArgumentException("The definition ends too early: " + Tokens.text(tokens));
      }
      return tokens.get(at++);
    }

    private void skipSilence() {
      while (at < tokens.size() && !tokens.get(at).counts()) {
        at++;
      }
    }
  }
}
