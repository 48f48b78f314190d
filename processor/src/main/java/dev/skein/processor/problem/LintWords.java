package dev.skein.processor.problem;

import java.util.List;

/** What changes, what that does on a database, and what can be done about it. */
public final class LintWords {

  // What happens to a table, and to those who use it

  /** All rows are written, under the lock that not even a reader passes. */
  public static final String WRITTEN_ANEW =
      "the table is written anew with its indexes, and nobody reads or writes it meanwhile";

  /** All rows are copied; readers pass. */
  public static final String COPIED = "the table is copied, and nobody writes to it meanwhile";

  /** All rows are read, under the lock that not even a reader passes. */
  public static final String READ_AS_A_WHOLE =
      "the table is read as a whole, and nobody else reads or writes it meanwhile";

  /** All rows are looked up in another table. */
  public static final String LOOKED_UP =
      "each row is looked up in the other table, and nobody writes to either meanwhile";

  /** An index is built; readers pass. */
  public static final String INDEXED = "nobody writes to the table until it is built";

  /** All rows are looked up in another table, after a change that took the lock. */
  public static final String LOOKED_UP_CHANGED =
      "each row is looked up in the other table, and nobody reads or writes this one meanwhile, as"
          + " the migration has changed it before";

  /** An index is built, after a change that took the lock. */
  public static final String INDEXED_CHANGED =
      "nobody reads or writes the table until it is built, as the migration has changed the table"
          + " before";

  /** An index is built, under the lock that not even a reader passes. */
  public static final String INDEXED_ALONE =
      "nobody reads or writes the table until its index is built";

  /** All rows are written, after a change that took the lock. */
  public static final String ROWS_WRITTEN_ALONE =
      "each row is written in the transaction that changed the table, and nobody reads or writes"
          + " the table until its end";

  /** Rows are written, and locked until the end of the transaction. */
  public static final String ROWS_WRITTEN =
      "the rows are written in one transaction, and who writes to one of them waits for its end";

  /** Changes are over, and their locks are held. */
  public static final String LOCKED_TO_THE_END =
      "each stays locked, for readers as well, until the last is done";

  // What to do

  /** Several tables in one transaction. */
  public static final String SPLIT =
      "Let each table have a migration of its own with skein.split=table.";

  private static final String QUIET = "Apply the migration at a quiet time";

  /** Nothing but time: the database has no other way. */
  public static final String AT_A_QUIET_TIME = QUIET + ".";

  /** The dialect knows how to do it while others go on: concurrently, validated after, in steps. */
  public static final String ONLINE =
      "Say op.online() before it in the migration, and others go on meanwhile.";

  /** Another type. */
  public static final String ANOTHER_COLUMN =
      QUIET
          + ", or give the member a new column with @Column(name = \"...\") and copy the values in"
          + " steps.";

  /** A default that is worked out for each row. */
  public static final String DEFAULT_LATER =
      QUIET
          + ", or let the column come without its default and be NULL, and state the default in the"
          + " next migration: it is then for new rows only.";

  private LintWords() {}

  /**
   * A column that comes.
   *
   * @param table the table
   * @param column the column
   * @return the words
   */
  public static String newColumn(String table, String column) {
    return of("Column", table, column) + "is new";
  }

  /**
   * A column that comes with a default.
   *
   * @param table the table
   * @param column the column
   * @param value the default
   * @return the words
   */
  public static String newDefault(String table, String column, String value) {
    return newColumn(table, column)
        + ", and its default %s may be another for each row".formatted(value);
  }

  /**
   * A column of another type.
   *
   * @param table the table
   * @param column the column
   * @param before its type before
   * @param after its type now
   * @return the words
   */
  public static String newType(String table, String column, String before, String after) {
    return of("Column", table, column) + "changes from %s to %s".formatted(before, after);
  }

  /**
   * A column that is numbered by the database now.
   *
   * @param table the table
   * @param column the column
   * @return the words
   */
  public static String numbered(String table, String column) {
    return of("Column", table, column) + "is numbered by the database from now on";
  }

  /**
   * A column that must no longer be NULL.
   *
   * @param table the table
   * @param column the column
   * @return the words
   */
  public static String notNull(String table, String column) {
    return of("Column", table, column) + "must no longer be NULL";
  }

  /**
   * A column that takes other values.
   *
   * @param table the table
   * @param column the column
   * @return the words
   */
  public static String otherValues(String table, String column) {
    return of("Column", table, column) + "takes other values";
  }

  /**
   * A column that is renamed, and named by a check.
   *
   * @param table the table
   * @param column the column
   * @return the words
   */
  public static String renamedInCheck(String table, String column) {
    return of("Column", table, column) + "is renamed, and its checks are made anew";
  }

  /**
   * A part of a table that comes.
   *
   * @param kind what it is
   * @param table the table
   * @param name its name
   * @return the words
   */
  public static String newPart(String kind, String table, String name) {
    return of(kind, table, name) + "is new";
  }

  /**
   * A primary key that goes.
   *
   * @param table the table
   * @return the words
   */
  public static String keyGone(String table) {
    return "The primary key of table '%s' goes".formatted(table);
  }

  /**
   * Tables that are changed in one transaction.
   *
   * @param tables the tables
   * @return the words
   */
  public static String oneTransaction(List<String> tables) {
    return "Tables %s are changed in one transaction"
        .formatted(Wording.and(tables.stream().map("'%s'"::formatted).toList()));
  }

  private static String of(String kind, String table, String name) {
    return "%s '%s' of table '%s' ".formatted(kind, name, table);
  }
}
