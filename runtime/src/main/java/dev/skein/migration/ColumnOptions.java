package dev.skein.migration;

import dev.skein.schema.Column;
import dev.skein.schema.MadeValue;

/** What may stand behind the type of a column, to be imported statically. */
public final class ColumnOptions {

  private static final ColumnOption NOT_NULL = new ColumnOption("notNull", Column::notNull);
  private static final ColumnOption IDENTITY =
      new ColumnOption("identity", column -> column.withIdentity(true));

  private ColumnOptions() {}

  /** The column refuses NULL. */
  public static ColumnOption notNull() {
    return NOT_NULL;
  }

  /** The database counts the column up by itself; a value that is given is taken as it is. */
  public static ColumnOption identity() {
    return IDENTITY;
  }

  /**
   * The column has a default.
   *
   * @param sql the SQL expression, such as {@code now()} or {@code 'new'} with its quotes
   */
  public static ColumnOption defaultSql(String sql) {
    String expression = Given.text(sql, "SQL in defaultSql(..)");
    return new ColumnOption("defaultSql", column -> column.withDefault(expression));
  }

  /**
   * The column has a comment.
   *
   * @param text the comment
   */
  public static ColumnOption comment(String text) {
    String comment = Given.value(text, "text in comment(..)");
    return new ColumnOption("comment", column -> column.withComment(comment));
  }

  /**
   * The column's definition goes on with the words of one database.
   *
   * @param sql the SQL, which is put behind the definition as it is
   */
  public static ColumnOption options(String sql) {
    String words = Given.value(sql, "SQL in options(..)");
    return new ColumnOption("options", column -> column.withOptions(words));
  }

  /**
   * The rows that are there get a value: all of them where the column is added, those that hold
   * NULL where it is altered. It does not stay behind as a default.
   *
   * @param sql the SQL expression, such as {@code 0} or {@code 'new'} with its quotes
   */
  public static Backfill backfill(String sql) {
    return new Backfill(sql);
  }

  /**
   * The same with a value that the database makes: {@code backfill(randomUuid())}.
   *
   * @param value {@link #now} or {@link #randomUuid}
   */
  public static Backfill backfill(MadeValue value) {
    return new Backfill(Given.value(value, "value in backfill(..)").text());
  }

  /**
   * The day, time or moment at which the migration runs, as the column's type has it; a moment is
   * in UTC where the database keeps none with an offset.
   */
  public static MadeValue now() {
    return MadeValue.NOW;
  }

  /** A random UUID, another one for each row, in the form that the column's type has. */
  public static MadeValue randomUuid() {
    return MadeValue.RANDOM_UUID;
  }
}
