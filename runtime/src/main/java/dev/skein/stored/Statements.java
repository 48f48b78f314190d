package dev.skein.stored;

import java.util.ArrayList;
import java.util.List;

/** A text of several statements. */
public final class Statements {

  private Statements() {}

  /**
   * The statements of a text. SQLite's driver executes the first of them only, and does not tell.
   *
   * @param sql statements with semicolons between them; one within a trigger ends none
   * @return the statements without the semicolons, in order
   */
  public static List<String> split(String sql) {
    List<String> statements = new ArrayList<>();
    List<Token> statement = new ArrayList<>();
    int blocks = 0;
    boolean trigger = false;
    for (Token token : Tokens.of(sql)) {
      if (token.is(";") && blocks == 0) {
        add(statement, statements);
        statement = new ArrayList<>();
        trigger = false;
        continue;
      }
      statement.add(token);
      trigger |= token.is("trigger");
      // BEGIN alone starts a transaction.
      if ((trigger && token.is("begin")) || token.is("case")) {
        blocks++;
      } else if (blocks > 0 && token.is("end")) {
        blocks--;
      }
    }
    add(statement, statements);
    return List.copyOf(statements);
  }

  private static void add(List<Token> statement, List<String> statements) {
    if (statement.stream().anyMatch(Token::counts)) {
      statements.add(Tokens.text(statement).strip());
    }
  }
}
