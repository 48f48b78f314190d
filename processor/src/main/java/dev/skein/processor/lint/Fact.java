package dev.skein.processor.lint;

import dev.skein.processor.problem.LintCode;
import dev.skein.processor.problem.LintWords;
import java.util.List;

/**
 * What a server does to a table that is in use.
 *
 * @param code what kind of harm it is
 * @param about what changes
 * @param effect what the server does, in words
 * @param wayOut what can be done about it, in words
 */
record Fact(LintCode code, About about, String effect, String wayOut) {

  /**
   * What changes.
   *
   * @param table the table
   * @param columns the columns whose member it comes from; none if it is of the table as a whole
   * @param words the same in words
   */
  record About(String table, List<String> columns, String words) {
    About {
      columns = List.copyOf(columns);
    }

    static About column(String table, String column, String words) {
      return new About(table, List.of(column), words);
    }
  }

  /** Whether the gentle form of the operation does no such thing. */
  boolean isAvoidedOnline() {
    return wayOut.equals(LintWords.ONLINE);
  }

  /** The same thing on another server, if it is. */
  Same same() {
    return new Same(code, about, wayOut);
  }

  /** What is said once, however many servers do something of the kind. */
  record Same(LintCode code, About about, String wayOut) {}
}
