package dev.skein.dialect;

import java.util.List;

/**
 * Statements that MySQL and MariaDB write themselves from what is in their catalogue, because it
 * depends on what is there and SQL has no other IF outside of a procedure.
 */
final class Prepared {

  private Prepared() {}

  /**
   * Notes the text that a query gives.
   *
   * @param variable what to call the note
   * @param query a query of one value
   * @param otherwise the statement to note where the query gives NULL or no row
   */
  static String note(String variable, String query, String otherwise) {
    return "set " + variable + " = coalesce((\n" + query + "), " + otherwise + ")";
  }

  /** Executes the text of a note. */
  static List<String> execute(String variable) {
    return List.of("prepare skein from " + variable, "execute skein", "deallocate prepare skein");
  }
}
