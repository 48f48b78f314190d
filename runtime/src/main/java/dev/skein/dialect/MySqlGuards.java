package dev.skein.dialect;

import dev.skein.operation.AlterColumn;
import dev.skein.operation.Narrowing;
import dev.skein.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that stop where MySQL and MariaDB would make up a value: zero, an empty text, or what
 * is nearest to the one there is.
 */
record MySqlGuards(Identifiers names, Literals literals, StandardTypes types) {

  private static final String BEGINNING = "select (select ";

  /** What is read goes nowhere; the client of a script would show it. */
  private static final String END = ") into @skein";

  private static final String WHOLE = "^[[:space:]]*[-+]?[0-9]+[[:space:]]*$";
  private static final String FRACTION =
      "^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$";

  /** Stops if there is a row. */
  String noRows(String table, String complaint) {
    return guard(literals, complaint, names.qualified(table));
  }

  /** Stops if a row meets a condition. */
  String noRow(String table, String complaint, String condition) {
    return guard(literals, complaint, names.qualified(table) + " where " + condition);
  }

  /**
   * Stops if there are such rows, by two rows where one is to be. A SELECT reads without locks; a
   * SET or DO would lock every row that it looks at.
   */
  static String guard(Literals literals, String complaint, String rows) {
    return "%s%s union all select '' from %s%s"
        .formatted(BEGINNING, literals.text(complaint), rows, END);
  }

  /** Tells whether a statement is a guard. */
  static boolean isGuard(String sql) {
    return sql.startsWith(BEGINNING) && sql.endsWith(END);
  }

  /** Stops if a text is no number of the kind that the column is to hold. */
  List<String> ofNumbers(AlterColumn operation) {
    Column after = operation.after();
    String words = types.words(after.type());
    boolean whole = Words.areOfWholeNumber(words);
    if (!Words.areOfText(types.words(operation.before().type()))
        || !(whole || Words.areOfFraction(words))) {
      return List.of();
    }
    return List.of(
        noRow(
            operation.table(),
            after.name() + " has values that are no numbers",
            names.name(after.name()) + " not regexp " + literals.text(whole ? WHOLE : FRACTION)));
  }

  /** Refuses what does not fit where values may not, also in a session that would cut it. */
  List<String> strictly(AlterColumn operation, List<String> statements) {
    Column before = operation.before();
    Column after = operation.after();
    boolean sameType = types.words(before.type()).equals(types.words(after.type()));
    boolean fits = sameType || !Narrowing.loses(before.type(), after.type());
    boolean nullStays = after.nullable() || !before.nullable() || operation.backfill() != null;
    if (fits && nullStays) {
      return statements;
    }
    List<String> strict = new ArrayList<>();
    strict.add(
        "set @skein_mode = @@sql_mode,"
            + " sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES')");
    strict.addAll(statements);
    strict.add("set sql_mode = @skein_mode");
    return strict;
  }
}
