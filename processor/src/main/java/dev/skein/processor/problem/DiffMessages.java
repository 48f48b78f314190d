package dev.skein.processor.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to say of changes that do harm or cannot be done. */
public final class DiffMessages {

  static final String NO_VALUE = "NoValueForRows";

  private static final String REVIEW = " Read the migration before you run it.";

  private DiffMessages() {}

  /**
   * A column is dropped.
   *
   * @param table the table
   * @param column the column
   * @param place where the table comes from
   * @return the message
   */
  public static Message columnLost(String table, String column, @Nullable Place place) {
    return new Message(
        "DataLoss",
        """
        Column '%s' of table '%s' is dropped, and all its values are lost. If that is meant, put \
        @Dropped("%s") on %s; if not, bring its member back.%s"""
            .formatted(column, table, column, Wording.said(place), REVIEW));
  }

  /**
   * A table is dropped.
   *
   * @param table the table
   * @param place the class it comes from, if that is still there
   * @return the message
   */
  public static Message tableLost(String table, @Nullable Place place) {
    return new Message(
        "DataLoss",
        """
        Table '%s' is dropped, and all its rows are lost. If that is meant, put @Dropped("%s") \
        on %s; if not, bring its %s back.%s"""
            .formatted(
                table,
                table,
                place == null ? "any other entity" : Wording.placeOfClass(place),
                place == null ? "entity or association" : "member",
                REVIEW));
  }

  /**
   * Values may not fit a column's new type.
   *
   * @param table the table
   * @param column the column
   * @param before its type as it is
   * @param after its type as it becomes
   * @return the message
   */
  public static Message narrowed(String table, String column, String before, String after) {
    return new Message(
        "Narrowing",
        """
        Column '%s' of table '%s' changes from %s to %s: a value that does not fit is lost or \
        stops the migration. Look at the rows, or widen the type.%s"""
            .formatted(column, table, before, after, REVIEW));
  }

  /**
   * Texts become numbers, and not every text is one.
   *
   * @param table the table
   * @param column the column
   * @param before its type as it is
   * @param after its type as it becomes
   * @return the message
   */
  public static Message textsBecomeNumbers(
      String table, String column, String before, String after) {
    return new Message(
        "Narrowing",
        """
        Column '%s' of table '%s' changes from %s to %s: a text that is no such number stops the \
        migration. Change those rows first, in an empty migration (revision -m).%s"""
            .formatted(column, table, before, after, REVIEW));
  }

  /**
   * Nothing makes values of a column's new type from those of its old one.
   *
   * @param table the table
   * @param column the column
   * @param before its type as it is
   * @param after its type as it becomes
   * @param place where the column comes from
   * @return the message
   */
  public static Message noConversion(
      String table, String column, String before, String after, @Nullable Place place) {
    return new Message(
        "NoConversion",
        """
        Column '%s' of table '%s' changes from %s to %s, and databases convert such values each in \
        its own way, or not at all. Give %s a new column with @Column(name = "...") and put \
        @Dropped("%s") on %s, or set the type back."""
            .formatted(
                column,
                table,
                before,
                after,
                Wording.said(place),
                column,
                Wording.placeOfClass(place)));
  }

  /**
   * Constants of an enum are gone that rows may hold.
   *
   * @param table the table
   * @param column the column
   * @param constants the constants that are gone
   * @return the message
   */
  public static Message constantsGone(String table, String column, List<String> constants) {
    return new Message(
        "EnumConstantGone",
        """
        Column '%s' of table '%s' no longer takes %s: a row that holds such a value stops the \
        migration. Change those rows first, in an empty migration (revision -m).%s"""
            .formatted(column, table, String.join(", ", constants), REVIEW));
  }

  /**
   * A sequence goes, and others come.
   *
   * @param gone the sequence that goes
   * @param added the sequences that come
   * @return the message
   */
  public static Message sequenceLost(String gone, List<String> added) {
    return new Message(
        "SequenceGone",
        """
        Sequence '%s' is dropped, and new ones count from their start ('%s'): keys that rows have \
        may be given out again. If one of them goes on for '%s', put op.renameSequence("%s", "%s") \
        in the migration instead.%s"""
            .formatted(gone, String.join("', '", added), gone, gone, added.get(0), REVIEW));
  }

  /**
   * Values that told of which class a row is are no longer taken.
   *
   * @param table the table
   * @param column the discriminator
   * @param values the values, as SQL
   * @return the message
   */
  public static Message subclassesGone(String table, String column, List<String> values) {
    return new Message(
        "SubclassGone",
        """
        Column '%s' of table '%s' no longer takes %s: a row that holds such a value stops the \
        migration. If its class has another name now, keep the value with \
        @DiscriminatorValue("%s"), or change those rows in the migration before it adds the check; \
        if the class is gone, delete them there.%s"""
            .formatted(
                column,
                table,
                String.join(", ", values),
                values.get(0).replaceAll("^'|'$", ""),
                REVIEW));
  }

  /**
   * Constants of an enum that is kept by position have moved.
   *
   * @param table the table
   * @param column the column
   * @param before the constants as they were
   * @param after the constants as they are
   * @return the message
   */
  public static Message ordinalsMoved(
      String table, String column, List<String> before, List<String> after) {
    return new Message(
        "EnumReordered",
        """
        Column '%s' of table '%s' keeps its enum by position, and the positions have changed \
        from %s to %s: rows would change their meaning. Put new constants last, and keep the \
        others where they were."""
            .formatted(column, table, before, after));
  }

  /**
   * A new mandatory column has no value for the rows that are there.
   *
   * @param table the table
   * @param column the column
   * @param example a value of its type in SQL
   * @param place where the column comes from
   * @return the message
   */
  public static Message noValueForNewColumn(
      String table, String column, String example, @Nullable Place place) {
    return noValue(isNew(table, column) + waysToFill(example, place));
  }

  /**
   * A new mandatory column that points to another table has no value for the rows that are there.
   *
   * @param table the table
   * @param column the column
   * @param references the table it points to
   * @param place where the column comes from
   * @return the message
   */
  public static Message noRowForNewColumn(
      String table, String column, String references, @Nullable Place place) {
    return noValue(isNew(table, column) + waysToPoint(references, place));
  }

  /**
   * A new mandatory column of a primary key has no values that tell the rows apart.
   *
   * @param table the table
   * @param column the column
   * @param example a value of its type in SQL
   * @param place where the column comes from
   * @return the message
   */
  public static Message noValueForNewKey(
      String table, String column, String example, @Nullable Place place) {
    return noValue(isNew(table, column) + waysToIdentify(example, place));
  }

  /**
   * A column of a primary key must no longer be NULL, and nothing replaces NULL.
   *
   * @param table the table
   * @param column the column
   * @param example a value of its type in SQL
   * @param place where the column comes from
   * @return the message
   */
  public static Message noKeyForNulls(
      String table, String column, String example, @Nullable Place place) {
    return noValue(isNullNoMore(table, column) + waysToIdentify(example, place));
  }

  private static String isNew(String table, String column) {
    return """
        Column '%s' of table '%s' is new and must not be NULL, but the rows that are there have \
        no value for it."""
        .formatted(column, table);
  }

  /**
   * A column must no longer be NULL, and nothing says what replaces NULL.
   *
   * @param table the table
   * @param column the column
   * @param example a value of its type in SQL
   * @param place where the column comes from
   * @return the message
   */
  public static Message noValueForNulls(
      String table, String column, String example, @Nullable Place place) {
    return noValue(isNullNoMore(table, column) + waysToFill(example, place));
  }

  /**
   * A column that points to another table must no longer be NULL, and nothing replaces NULL.
   *
   * @param table the table
   * @param column the column
   * @param references the table it points to
   * @param place where the column comes from
   * @return the message
   */
  public static Message noRowForNulls(
      String table, String column, String references, @Nullable Place place) {
    return noValue(isNullNoMore(table, column) + waysToPoint(references, place));
  }

  private static String isNullNoMore(String table, String column) {
    return """
        Column '%s' of table '%s' must no longer be NULL, but nothing says what replaces NULL in \
        the rows that are there."""
        .formatted(column, table);
  }

  private static Message noValue(String text) {
    return new Message(NO_VALUE, text);
  }

  private static String waysToFill(String example, @Nullable Place place) {
    return """
         Put @Backfill("%s") or Hibernate's @ColumnDefault("%s") on %s, give the field a constant \
        as initializer, or let it be NULL."""
        .formatted(example, example, Wording.said(place));
  }

  private static String waysToIdentify(String example, @Nullable Place place) {
    return """
         It is in the primary key: put @Backfill("...") on %s, with an expression that tells the \
        rows apart, over their other columns or a query in parentheses; %s is enough where the \
        rest of the key is in one row only."""
        .formatted(Wording.said(place), example);
  }

  /** Hardly any constant is the key of a row in every database that the migration runs on. */
  private static String waysToPoint(String references, @Nullable Place place) {
    return """
         Put @Backfill("...") on %s, with the key of a row of '%s' or a query in parentheses that \
        finds it, or let it be NULL."""
        .formatted(Wording.said(place), references);
  }

  /**
   * The options of a table that is there have changed.
   *
   * @param table the table
   * @return the message
   */
  public static Message tableOptions(String table) {
    return new Message(
        "TableOptions",
        """
        The options of table '%s' have changed, and no database-neutral operation does that to a \
        table that is there. Set them back in @Table, and change the table with op.execute in an \
        empty migration (revision -m)."""
            .formatted(table));
  }
}
