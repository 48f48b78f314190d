package dev.skein.processor.problem;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What there is to say of what was renamed or dropped, declared or not. */
public final class RenameMessages {

  private RenameMessages() {}

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
        """
        Table '%s' is gone and %s. If it was renamed, put @RenamedFrom("%s") on %s: its rows are \
        kept. If not, put @Dropped("%s") on %s: it is dropped with its rows."""
            .formatted(old, areNew(added), old, places(added), old, firstClass(added)));
  }

  /**
   * A table of counters is gone, and other entities count in the new one.
   *
   * @param old the table that is gone
   * @param added the new tables, and where they come from
   * @return the message
   */
  public static Message countersMovedOrNot(String old, List<Candidate> added) {
    return new Message(
        "RenamedOrNot",
        """
        Table '%s' is gone and %s, in which other entities count. If it was renamed, let it be \
        renamed first, with the entities that counted in it: its counters are kept. If not, put \
        @Dropped("%s") on %s: it is dropped with its counters."""
            .formatted(old, areNew(added), old, firstClass(added)));
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
        """
        Column '%s' of table '%s' is gone and %s. If it was renamed, put @RenamedFrom("%s") on \
        %s: its values are kept. If not, put @Dropped("%s") on %s: it is dropped with its \
        values."""
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
    return added.stream().map(candidate -> Wording.said(candidate.place())).collect(joiningOr());
  }

  private static Collector<CharSequence, ?, String> joiningOr() {
    return Collectors.joining(" or ");
  }

  private static String firstClass(List<Candidate> added) {
    return Wording.placeOfClass(added.get(0).place());
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
        """
        @RenamedFrom("%s") has done its work: the migration that renames it is written. Remove \
        the annotation."""
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
        """
        @RenamedFrom("%s") names no %s that is there, so '%s' is created as a new one. Check the \
        name against the snapshot, or remove the annotation."""
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
        """
        @RenamedFrom("%s") cannot be followed: the %s '%s' is there beside '%s', so a rename \
        would overwrite it. Drop '%s' in a migration before, or declare '%s' with @Dropped \
        instead."""
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
        """
        @RenamedFrom("%s") cannot be followed: the entities still have the %s '%s'. Remove the \
        annotation or the other mapping."""
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
        """
        @RenamedFrom("%s") stands at two members, but the %s '%s' can get one new name only. \
        Remove one of them."""
            .formatted(old, what, old));
  }

  /**
   * One old name for a member of several columns, which is none of their counterparts'.
   *
   * @param old the name before
   * @param names the names now
   * @return the message
   */
  public static Message renamedInPart(String old, List<String> names) {
    return new Message(
        "RenamedFromInPart",
        """
        @RenamedFrom("%s") stands at a member of the columns '%s', and '%s' comes from the same \
        part of a key as none of them. Name the old column of one of these parts; if the key has \
        other parts now, rename the member in a migration before."""
            .formatted(old, String.join("', '", names), old));
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
        """
        Table '%s' would become '%s': a rename cannot move a table to another database schema. \
        Set its schema back in @Table, or put @Dropped("%s") on %s to create it anew without its \
        rows."""
            .formatted(old, name, old, Wording.said(place)));
  }
}
