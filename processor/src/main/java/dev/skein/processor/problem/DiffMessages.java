package dev.skein.processor.problem;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What there is to say of changes that cannot be decided, or that should be looked at. */
public final class DiffMessages {

  private static final String REVIEW = " Read the migration before you run it.";

  private DiffMessages() {}

  /**
   * A table is gone and a like one is new.
   *
   * @param old the table that is gone
   * @param added the new tables that look like it, and where they come from
   * @return the message
   */
  public static Message tableRenamedOrNot(String old, List<Candidate> added) {
    return new Message(
        "RenamedOrNot",
        "Table '%s' is gone and %s. If it was renamed, put @RenamedFrom(\"%s\") on %s: its rows are kept. If not, put @Dropped(\"%s\") on %s: it is dropped with its rows."
            .formatted(old, areNew(added), old, places(added), old, firstClass(added)));
  }

  /**
   * A column is gone and a like one is new.
   *
   * @param table the table
   * @param old the column that is gone
   * @param added the new columns that could be it, and where they come from
   * @return the message
   */
  public static Message columnRenamedOrNot(String table, String old, List<Candidate> added) {
    return new Message(
        "RenamedOrNot",
        "Column '%s' of table '%s' is gone and %s. If it was renamed, put @RenamedFrom(\"%s\") on %s: its values are kept. If not, put @Dropped(\"%s\") on %s: it is dropped with its values."
            .formatted(old, table, areNew(added), old, places(added), old, firstClass(added)));
  }

  /**
   * What could be the successor of something that is gone.
   *
   * @param name its name in the database
   * @param place where it comes from
   */
  public record Candidate(String name, @Nullable Place place) {}

  private static String areNew(List<Candidate> added) {
    String names =
        added.stream().map(candidate -> "'" + candidate.name() + "'").collect(joiningOr());
    return added.size() == 1 ? names + " is new" : names + " may be its new name";
  }

  private static String places(List<Candidate> added) {
    return added.stream().map(candidate -> said(candidate.place())).collect(joiningOr());
  }

  private static Collector<CharSequence, ?, String> joiningOr() {
    return Collectors.joining(" or ");
  }

  private static String firstClass(List<Candidate> added) {
    return placeOfClass(added.get(0).place());
  }

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
        "Column '%s' of table '%s' is dropped, and all its values are lost. If that is meant, put @Dropped(\"%s\") on %s; if not, bring its member back.%s"
            .formatted(column, table, column, said(place), REVIEW));
  }

  /**
   * A table is dropped.
   *
   * @param table the table
   * @return the message
   */
  public static Message tableLost(String table) {
    return new Message(
        "DataLoss",
        "Table '%s' is dropped, and all its rows are lost. If that is meant, put @Dropped(\"%s\") on any other entity; if not, bring its entity or association back.%s"
            .formatted(table, table, REVIEW));
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
        "Column '%s' of table '%s' changes from %s to %s: a value that does not fit is lost or stops the migration. Look at the rows, or widen the type.%s"
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
        "Column '%s' of table '%s' changes from %s to %s, and no database converts such values. Give %s a new column with @Column(name = \"...\") and put @Dropped(\"%s\") on %s, or set the type back."
            .formatted(column, table, before, after, said(place), column, placeOfClass(place)));
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
        "Column '%s' of table '%s' no longer takes %s: a row that holds such a value stops the migration. Change those rows first, in an empty migration (revision -m).%s"
            .formatted(column, table, String.join(", ", constants), REVIEW));
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
        "Column '%s' of table '%s' keeps its enum by position, and the positions have changed from %s to %s: rows would change their meaning. Put new constants last and keep the others, or keep the enum by name with @Enumerated(EnumType.STRING)."
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
    return new Message(
        "NoValueForRows",
        "Column '%s' of table '%s' is new and must not be NULL, but the rows that are there have no value for it. Put @Backfill(\"%s\") or Hibernate's @ColumnDefault(\"%s\") on %s, give the field an initializer, or let it be NULL."
            .formatted(column, table, example, example, said(place)));
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
    return new Message(
        "NoValueForRows",
        "Column '%s' of table '%s' must no longer be NULL, but nothing says what replaces NULL in the rows that are there. Put @Backfill(\"%s\") or Hibernate's @ColumnDefault(\"%s\") on %s, give the field an initializer, or let it be NULL."
            .formatted(column, table, example, example, said(place)));
  }

  /**
   * A {@code @RenamedFrom} whose work is done.
   *
   * @param old the name before
   * @return the message
   */
  public static Message renameApplied(String old) {
    return new Message(
        "CanGo",
        "@RenamedFrom(\"%s\") has done its work: the migration that renames it is written. Remove the annotation."
            .formatted(old));
  }

  /**
   * A {@code @Dropped} whose work is done.
   *
   * @param old the name of what was dropped
   * @return the message
   */
  public static Message dropApplied(String old) {
    return new Message(
        "CanGo",
        "@Dropped(\"%s\") has no effect: nothing of that name goes. Remove it.".formatted(old));
  }

  /**
   * A {@code @RenamedFrom} that names nothing.
   *
   * @param what what is renamed, in words
   * @param old the name before
   * @param name the name now
   * @return the message
   */
  public static Message renameUnknown(String what, String old, String name) {
    return new Message(
        "RenamedFromNothing",
        "@RenamedFrom(\"%s\") names no %s that is there, so '%s' is created as a new one. Check the name against the snapshot, or remove the annotation."
            .formatted(old, what, name));
  }

  /**
   * A {@code @RenamedFrom} to a name that is in use.
   *
   * @param what what is renamed, in words
   * @param old the name before
   * @param name the name now
   * @return the message
   */
  public static Message renameTaken(String what, String old, String name) {
    return new Message(
        "RenamedFromTaken",
        "@RenamedFrom(\"%s\") cannot be followed: the %s '%s' is there beside '%s', so a rename would overwrite it. Drop '%s' in a migration before, or declare '%s' with @Dropped instead."
            .formatted(old, what, name, old, name, old));
  }

  /**
   * A {@code @RenamedFrom} whose old name is still in use.
   *
   * @param what what is renamed, in words
   * @param old the name before
   * @return the message
   */
  public static Message renameStillThere(String what, String old) {
    return new Message(
        "RenamedFromTaken",
        "@RenamedFrom(\"%s\") cannot be followed: the entities still have the %s '%s'. Remove the annotation or the other mapping."
            .formatted(old, what, old));
  }

  /**
   * Two claim to be the successor of one.
   *
   * @param what what is renamed, in words
   * @param old the name before
   * @return the message
   */
  public static Message renamedTwice(String what, String old) {
    return new Message(
        "RenamedFromTwice",
        "@RenamedFrom(\"%s\") stands at two members, but the %s '%s' can get one new name only. Remove one of them."
            .formatted(old, what, old));
  }

  /**
   * A table is in another database schema.
   *
   * @param old its name before
   * @param name its name now
   * @param place where it comes from
   * @return the message
   */
  public static Message tableMoved(String old, String name, @Nullable Place place) {
    return new Message(
        "TableMoved",
        "Table '%s' would become '%s': a rename cannot move a table to another database schema. Set its schema back in @Table, or put @Dropped(\"%s\") on %s to create it anew without its rows."
            .formatted(old, name, old, said(place)));
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
        "The options of table '%s' have changed, and no database-neutral operation does that to a table that is there. Set them back in @Table, and change the table with op.execute in an empty migration (revision -m)."
            .formatted(table));
  }

  private static String said(@Nullable Place place) {
    if (place == null) {
      return "its member";
    }
    String member = place.member();
    return member == null ? "class " + simpleName(place) : simpleName(place) + "." + member;
  }

  private static String placeOfClass(@Nullable Place place) {
    return place == null ? "the entity" : "class " + simpleName(place);
  }

  private static String simpleName(Place place) {
    return place.className().substring(place.className().lastIndexOf('.') + 1);
  }
}
