package dev.skein.processor.problem;

import org.jspecify.annotations.Nullable;

/** What there is to say of columns that tell which rows count as removed. */
public final class SoftDeleteMessages {

  private SoftDeleteMessages() {}

  /**
   * The values of a column say the contrary from now on.
   *
   * @param table the table
   * @param column the column
   * @param place where the table comes from
   * @return the message
   */
  public static Message turned(String table, String column, @Nullable Place place) {
    return new Message(
        "SoftDeleteTurned",
        """
        Column '%s' of table '%s' tells the contrary with this strategy of @SoftDelete: what counts \
        as removed would be there again, and the rest not. Give it another columnName, and put \
        @Dropped("%s") on %s: all rows count as being there then."""
            .formatted(column, table, column, Wording.placeOfClass(place)));
  }

  /**
   * A column is gone while one for {@code @SoftDelete} is new.
   *
   * @param table the table
   * @param old the column that is gone
   * @param added the new column
   * @param place where the table comes from
   * @return the message
   */
  public static Message renamedOrNot(
      String table, String old, String added, @Nullable Place place) {
    return new Message(
        "RenamedOrNot",
        """
        Column '%s' of table '%s' is gone and '%s' is new, for @SoftDelete. If that is to go on \
        with its values, say columnName = "%s" there; the name can change in a migration after. If \
        not, put @Dropped("%s") on %s: it is dropped with its values."""
            .formatted(old, table, added, old, old, Wording.placeOfClass(place)));
  }
}
