package dev.skein.processor.problem;

import org.jspecify.annotations.Nullable;

/** What there is to say of members that are kept in another table now. */
public final class MoveMessages {

  private MoveMessages() {}

  /**
   * A column's member is kept in another table now.
   *
   * @param column the column
   * @param from the table it goes from
   * @param to the table its member is kept in now
   * @param gone what has to be declared dropped
   * @param copy SQL that copies the values
   * @param place where the new column comes from
   * @return the message
   */
  public static Message columnMoves(
      String column, String from, String to, String gone, String copy, @Nullable Place place) {
    return new Message(
        "DataMoves",
        """
        Column '%s' of table '%s' moves to table '%s', but its values do not go there by \
        themselves. Put @Dropped("%s") on the class of table '%s'; then copy them in the migration \
        before it drops the column: op.execute("%s"), for the rows that belong there."""
            .formatted(column, from, to, gone, from, copy));
  }

  /**
   * A table goes, and a member in it is kept in another table now.
   *
   * @param column the member's column
   * @param from the table that goes
   * @param to the table its member is kept in now
   * @param gone what has to be declared dropped
   * @param copy SQL that copies the values
   * @param place where the new column comes from
   * @return the message
   */
  public static Message tableMoves(
      String column, String from, String to, String gone, String copy, @Nullable Place place) {
    return new Message(
        "DataMoves",
        """
        Table '%s' is gone and its column '%s' moves to table '%s', but its values do not go there \
        by themselves. Put @Dropped("%s") on %s; then copy what moves in the migration before it \
        drops the table: op.execute("%s"), for the rows that belong there."""
            .formatted(from, column, to, gone, Wording.placeOfClass(place), copy));
  }
}
