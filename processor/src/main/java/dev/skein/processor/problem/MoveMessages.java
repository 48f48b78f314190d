package dev.skein.processor.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What there is to say of members that are kept in another table now. */
public final class MoveMessages {

  private static final String CODE = "DataMoves";

  private MoveMessages() {}

  /**
   * Columns are no longer in a table, and their members are kept in another one.
   *
   * @param from the table they go from
   * @param to the table their members are kept in now
   * @param columns the columns
   * @param sql what copies the values, and removes rows that are in both then
   * @return the message
   */
  public static Message columnsMove(
      String from, String to, List<String> columns, List<String> sql) {
    boolean one = columns.size() == 1;
    return new Message(
        CODE,
        """
        %s of table '%s' %s to table '%s', but %s values do not go there by themselves. Put \
        @Dropped(%s) on the class of table '%s'; then copy them in the migration before it drops \
        the %s: %s, for the rows that belong there."""
            .formatted(
                (one ? "Column '" : "Columns '") + String.join("', '", columns) + "'",
                from,
                one ? "moves" : "move",
                to,
                one ? "its" : "their",
                declared(columns),
                from,
                one ? "column" : "columns",
                executed(sql)));
  }

  private static String executed(List<String> sql) {
    return sql.stream().collect(Collectors.joining("\"), op.execute(\"", "op.execute(\"", "\")"));
  }

  private static String declared(List<String> names) {
    return names.size() == 1
        ? '"' + names.get(0) + '"'
        : names.stream().collect(Collectors.joining("\", \"", "{\"", "\"}"));
  }

  /**
   * A table goes, and members in it are kept in another table now.
   *
   * @param from the table that goes
   * @param to the table the members are kept in now
   * @param columns the members' columns
   * @param sql what copies the values, and removes rows that are in both then
   * @param place where the first of the new columns comes from
   * @return the message
   */
  public static Message tableMoves(
      String from, String to, List<String> columns, List<String> sql, @Nullable Place place) {
    boolean one = columns.size() == 1;
    return new Message(
        CODE,
        """
        Table '%s' is gone and its %s to table '%s', but %s values do not go there by themselves. \
        Put @Dropped("%s") on %s; then copy what moves in the migration before it drops the table: \
        %s, for the rows that belong there."""
            .formatted(
                from,
                (one ? "column '" : "columns '")
                    + String.join("', '", columns)
                    + (one ? "' moves" : "' move"),
                to,
                one ? "its" : "their",
                from,
                Wording.placeOfClass(place),
                executed(sql)));
  }

  /**
   * Columns stay in a table, but for some rows their members are kept in another one now.
   *
   * @param from the table they were kept in
   * @param to the table they are kept in now
   * @param columns the columns
   * @param sql what copies the values and removes the rows that were copied
   * @param place where the first of the new columns comes from
   * @return the message
   */
  public static Message someRowsMove(
      String from, String to, List<String> columns, List<String> sql, @Nullable Place place) {
    boolean one = columns.size() == 1;
    return new Message(
        CODE,
        """
        %s of table '%s' %s kept in table '%s' now for the rows of its class, but %s values do not \
        go there by themselves. Put @Backfill with a value for the meantime on %s; then copy them \
        at the end of the migration and remove those rows from '%s': %s."""
            .formatted(
                (one ? "Column '" : "Columns '") + String.join("', '", columns) + "'",
                from,
                one ? "is" : "are",
                to,
                one ? "its" : "their",
                Wording.said(place),
                from,
                executed(sql)));
  }

  /**
   * Rows stay in a table that are those of a new one now.
   *
   * @param from the table they are in
   * @param to the new table
   * @param sql what copies the values and removes the rows that were copied
   * @return the message
   */
  public static Message someRowsMoveToNew(String from, String to, List<String> sql) {
    return new Message(
        CODE,
        """
        The rows of the class of table '%s' are in table '%s', and do not go from there by \
        themselves. Copy them in the migration, before it drops what tells which they are, and \
        remove them; each statement still wants the condition that tells them from others: %s."""
            .formatted(to, from, executed(sql)));
  }
}
