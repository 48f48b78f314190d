package dev.skein.processor.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to say of changes to a database that is in use. */
public final class LintMessages {

  private LintMessages() {}

  /**
   * What a change does to those who use a table meanwhile.
   *
   * @param code the code of the finding
   * @param what what changes
   * @param effects what comes of it on which databases
   * @param wayOut what to do
   * @param place where it comes from
   * @return the message
   */
  public static Message onTables(
      LintCode code, String what, List<String> effects, String wayOut, @Nullable Place place) {
    return message(code, what + ": " + String.join("; ", effects) + ". " + wayOut, place);
  }

  /**
   * What happens on some servers.
   *
   * @param servers the servers
   * @param effect what happens there
   * @return the words
   */
  public static String on(List<String> servers, String effect) {
    return "on " + Wording.and(servers) + " " + effect;
  }

  /**
   * A column has another name.
   *
   * @param table the table
   * @param old the name before
   * @param column the name now
   * @param place where it comes from
   * @return the message
   */
  public static Message columnRenamed(
      String table, String old, String column, @Nullable Place place) {
    return message(
        LintCode.OLD_RELEASE_MISSES,
        """
        Column '%s' of table '%s' becomes '%s': a release that still runs asks for it by the old \
        name, and fails. Stop that release before the migration, or keep the name with \
        @Column(name = "%s")."""
            .formatted(old, table, column, old),
        place);
  }

  /**
   * A table has another name.
   *
   * @param old the name before
   * @param table the name now
   * @param place where it comes from
   * @return the message
   */
  public static Message tableRenamed(String old, String table, @Nullable Place place) {
    return message(
        LintCode.OLD_RELEASE_MISSES,
        """
        Table '%s' becomes '%s': a release that still runs asks for it by the old name, and fails. \
        Stop that release before the migration, or keep the name '%s' in the mapping."""
            .formatted(old, table, old),
        place);
  }

  /**
   * A column is dropped.
   *
   * @param table the table
   * @param column the column
   * @param place where the table comes from
   * @return the message
   */
  public static Message columnDropped(String table, String column, @Nullable Place place) {
    return message(
        LintCode.OLD_RELEASE_MISSES,
        """
        Column '%s' of table '%s' is dropped: a release that still runs asks for it, and fails. \
        Apply the migration when that release is gone."""
            .formatted(column, table),
        place);
  }

  /**
   * A table is dropped.
   *
   * @param table the table
   * @param place where it came from
   * @return the message
   */
  public static Message tableDropped(String table, @Nullable Place place) {
    return message(
        LintCode.OLD_RELEASE_MISSES,
        """
        Table '%s' is dropped: a release that still runs asks for it, and fails. Apply the \
        migration when that release is gone."""
            .formatted(table),
        place);
  }

  /**
   * A new column has to be given a value by whoever inserts.
   *
   * @param table the table
   * @param column the column
   * @param place where it comes from
   * @return the message
   */
  public static Message mandatory(String table, String column, @Nullable Place place) {
    return message(
        LintCode.OLD_RELEASE_REFUSED,
        """
        Column '%s' of table '%s' is new, must not be NULL and has no default: a release that \
        still runs does not know it, and its inserts fail. State a default with Hibernate's \
        @ColumnDefault("..."), let it be NULL until that release is gone, or stop the release \
        before the migration."""
            .formatted(column, table),
        place);
  }

  /**
   * A column must no longer be NULL.
   *
   * @param table the table
   * @param column the column
   * @param place where it comes from
   * @return the message
   */
  public static Message nullForbidden(String table, String column, @Nullable Place place) {
    return message(
        LintCode.OLD_RELEASE_REFUSED,
        """
        Column '%s' of table '%s' must no longer be NULL: a release that still runs and writes \
        NULL fails. Stop that release before the migration, or let it be NULL until one that \
        always gives a value is all that runs."""
            .formatted(column, table),
        place);
  }

  /**
   * A column may be NULL that was not.
   *
   * @param table the table
   * @param column the column
   * @param place where it comes from
   * @return the message
   */
  public static Message nullAllowed(String table, String column, @Nullable Place place) {
    return message(
        LintCode.OLD_RELEASE_MISSES,
        """
        Column '%s' of table '%s' may be NULL from now on: a release that still runs counts on a \
        value, and may fail where it reads none. Stop that release before NULL is written."""
            .formatted(column, table),
        place);
  }

  /**
   * What is unique from now on may be there twice.
   *
   * @param what what is unique
   * @param table the table
   * @param columns the columns
   * @param place where it comes from
   * @return the message
   */
  public static Message unique(
      String what, String table, List<String> columns, @Nullable Place place) {
    String list = String.join(", ", columns);
    return message(
        LintCode.UNIQUE_ON_ROWS,
        """
        %s: rows that have the same values stop the migration. Look for them (select %s from %s \
        group by %s having count(*) > 1), and change them first, in an empty migration \
        (revision -m)."""
            .formatted(what, list, table, list),
        place);
  }

  /**
   * What is unique from now on is over a column that the rows have no values of yet.
   *
   * @param what what is unique
   * @param column the column
   * @param place where it comes from
   * @return the message
   */
  public static Message uniqueAndNew(String what, String column, @Nullable Place place) {
    return message(
        LintCode.UNIQUE_ON_ROWS,
        """
        %s, and so is column '%s': rows that are given the same value stop the migration. Put \
        @Backfill("...") on its member, with an expression that tells the rows apart, or let it \
        be NULL."""
            .formatted(what, column),
        place);
  }

  /**
   * An annotation accepts what nobody finds any more.
   *
   * @param code the code it accepts
   * @return the message
   */
  public static Message acceptsNothing(String code) {
    return new Message(
        "CanGo",
        "@Accept(code = \"%s\") accepts nothing: no change to come has such a finding here. Remove the annotation."
            .formatted(code));
  }

  /**
   * A code that nothing has.
   *
   * @param code the code
   * @return the message
   */
  public static Message unknownCode(String code) {
    return new Message(
        "UnknownCode",
        "There is nothing to accept by the code '%s'. %s".formatted(code, advice(code)));
  }

  /**
   * An option with a code that nothing has.
   *
   * @param option the option
   * @param code the code
   * @return the message
   */
  public static Message unknownCodeIn(String option, String code) {
    return new Message(
        "OptionValue",
        "Option %s has the code '%s', by which there is nothing to accept. %s"
            .formatted(option, code, advice(code)));
  }

  private static String advice(String code) {
    return Spelling.closest(code, LintCode.acceptable())
        .map("Did you mean '%s'?"::formatted)
        .orElseGet(() -> "The codes are " + String.join(", ", LintCode.acceptable()) + ".");
  }

  /**
   * A reason that says nothing.
   *
   * @param code the code it is for
   * @return the message
   */
  public static Message noReason(String code) {
    return new Message(
        "NoReason",
        """
        @Accept(code = "%s") has no reason. Say for those who read it later why it may be: \
        reason = "the table is small"."""
            .formatted(code));
  }

  private static Message message(LintCode code, String text, @Nullable Place place) {
    return new Message(code.code(), text + orAccept(code, place));
  }

  private static String orAccept(LintCode code, @Nullable Place place) {
    return place == null
        ? " Or accept it: skein.accept=%s.".formatted(code.code())
        : " Or accept it: @Accept(code = \"%s\", reason = \"...\") on %s."
            .formatted(code.code(), Wording.said(place));
  }
}
