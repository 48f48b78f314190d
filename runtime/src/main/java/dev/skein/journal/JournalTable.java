package dev.skein.journal;

import dev.skein.history.HistoryTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The table of the journal in SQL, in the words of one database.
 *
 * @param table its place and name
 */
public record JournalTable(HistoryTable table) {

  private static final List<String> COLUMNS =
      List.of(
          "version",
          "description",
          "script",
          "checksum",
          "phase",
          "installed_rank",
          "statements",
          "done",
          "begun",
          "fingerprint",
          "digest",
          "notes",
          "problem",
          "downgrade",
          "downgrade_digest",
          "undo");

  /**
   * The table beside a history table.
   *
   * @param history the history table
   * @return the table, named as that one with {@code _skein} behind it
   */
  public static JournalTable beside(HistoryTable history) {
    return new JournalTable(history.companion());
  }

  /**
   * Creates the table if it is not there yet.
   *
   * @return the statement
   */
  public String createIfAbsent() {
    return """
    create table if not exists %s (
        "version" varchar(50) not null,
        "description" varchar(200) not null,
        "script" varchar(1000) not null,
        "checksum" int,
        "phase" varchar(20) not null,
        "installed_rank" int not null,
        "statements" int not null,
        "done" int not null,
        "begun" int not null,
        "fingerprint" %2$s not null,
        "digest" varchar(64) not null,
        "notes" %2$s not null,
        "problem" %2$s not null,
        "downgrade" %2$s not null,
        "downgrade_digest" varchar(64) not null,
        "undo" %2$s not null,
        constraint %3$s primary key ("version")
    )"""
        .replace("\"", table.quote("").substring(1))
        .formatted(table.qualifiedName(), longText(), table.quote(table.name() + "_pk"));
  }

  private String longText() {
    return switch (table.database()) {
      case H2 -> "character large object";
      case POSTGRESQL, SQLITE -> "text";
      case MYSQL, MARIADB -> "longtext";
    };
  }

  /**
   * Inserts a row.
   *
   * @param row the row
   * @return the statement
   */
  public String insert(JournalRow row) {
    return "insert into %s (%s)\nvalues (%s)"
        .formatted(table.qualifiedName(), quoted(), values(row, String.valueOf(row.rank())));
  }

  /**
   * Inserts a row whose rank is the newest one of the history then.
   *
   * @param row the row, whose own rank does not matter
   * @param history the history
   * @return the statement
   */
  public String insertBehind(JournalRow row, HistoryTable history) {
    return "insert into %s (%s)\nselect %s\nfrom %s"
        .formatted(
            table.qualifiedName(),
            quoted(),
            values(row, history.newestRank()),
            history.qualifiedName());
  }

  private String values(JournalRow row, String rank) {
    List<String> values = new ArrayList<>();
    values.add(table.literal(row.version().getVersion()));
    values.add(table.literal(row.description()));
    values.add(table.literal(row.script()));
    values.add(row.checksum() == null ? "null" : row.checksum().toString());
    values.add(table.literal(row.phase().name()));
    values.add(rank);
    values.add(String.valueOf(row.statements()));
    values.add(String.valueOf(row.done()));
    values.add(String.valueOf(row.begun()));
    values.add(table.literal(row.fingerprint()));
    values.add(table.literal(row.digest()));
    values.add(table.literal(row.notes()));
    values.add(table.literal(row.problem()));
    values.add(table.literal(row.downgrade().text()));
    values.add(table.literal(row.downgrade().digest()));
    values.add(table.literal(row.undo()));
    return String.join(", ", values);
  }

  /**
   * Deletes the row of a version, if there is one.
   *
   * @param version the version
   * @return the statement
   */
  public String delete(MigrationVersion version) {
    return "delete from %s where %s".formatted(table.qualifiedName(), is(version));
  }

  String select() {
    return "select %s from %s".formatted(quoted(), table.qualifiedName());
  }

  String selectVersions() {
    return "select %s from %s".formatted(table.quote("version"), table.qualifiedName());
  }

  String count() {
    return "select count(*) from " + table.qualifiedName();
  }

  /** Those that cannot be whole, whatever the history says. */
  String selectUnfinished() {
    return select()
        + " where %s < %s or %s <> 'UPGRADE'"
            .formatted(table.quote("done"), table.quote("statements"), table.quote("phase"));
  }

  String selectUnfinishedAnd(MigrationVersion version) {
    return selectUnfinished() + " or " + is(version);
  }

  String update(MigrationVersion version, List<String> columns) {
    return "update %s set %s where %s"
        .formatted(
            table.qualifiedName(),
            columns.stream()
                .map(column -> table.quote(column) + " = ?")
                .collect(Collectors.joining(", ")),
            is(version));
  }

  private String is(MigrationVersion version) {
    return table.quote("version") + " = " + table.literal(version.getVersion());
  }

  private String quoted() {
    return COLUMNS.stream().map(table::quote).collect(Collectors.joining(", "));
  }
}
