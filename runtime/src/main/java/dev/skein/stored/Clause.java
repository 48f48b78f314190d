package dev.skein.stored;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows the type of a column: NOT NULL, a default, a check, and the like.
 *
 * @param name the name after CONSTRAINT, or null
 * @param keyword the first word that says what it is, in lower case
 * @param text all of it, the name included
 */
public record Clause(@Nullable String name, String keyword, String text) {

  /**
   * Reads a clause.
   *
   * @param sql the clause
   * @return the clause
   */
  public static Clause parse(String sql) {
    List<Token> tokens = Tokens.counting(sql);
    boolean named = tokens.get(0).is("constraint");
    return new Clause(
        named ? tokens.get(1).text() : null, tokens.get(named ? 2 : 0).comparable(), sql.strip());
  }

  boolean isNamed(String other) {
    return name != null && Names.same(name, other);
  }

  /** The same under another name. */
  Clause renamed(String newName) {
    return new Clause(newName, keyword, Constraints.renamed(text, newName));
  }
}
