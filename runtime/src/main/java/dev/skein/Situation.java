package dev.skein;

import dev.skein.history.Applied;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.journal.HalfDone;
import dev.skein.journal.Journal;
import dev.skein.journal.JournalRow;
import dev.skein.journal.JournalSwitch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * How a database stands: what Flyway's history says, and what Skein's journal knows beside it.
 *
 * @param rows the rows of the history, oldest first; none if there is no history
 * @param journal the rows of the journal; none if there is no journal, or it is switched off
 */
record Situation(List<HistoryRow> rows, List<JournalRow> journal) {

  Situation {
    rows = List.copyOf(rows);
    journal = List.copyOf(journal);
  }

  static Situation of(Connection connection, History history, Configuration configuration)
      throws SQLException {
    return of(connection, history, configuration, Journal::rows);
  }

  /** With those rows of the journal only that cannot be whole, as the others may be large. */
  static Situation unfinished(Connection connection, History history, Configuration configuration)
      throws SQLException {
    return of(connection, history, configuration, Journal::unfinished);
  }

  private interface Reading {
    List<JournalRow> of(Journal journal) throws SQLException;
  }

  private static Situation of(
      Connection connection, History history, Configuration configuration, Reading reading)
      throws SQLException {
    if (!history.exists()) {
      return new Situation(List.of(), List.of());
    }
    Journal journal = Journal.beside(connection, history);
    if (!JournalSwitch.isOn(configuration) || !journal.exists()) {
      return new Situation(history.rows(), List.of());
    }
    return ConsistentRead.of(
        connection,
        history.table().database(),
        () -> new Situation(history.rows(), reading.of(journal)));
  }

  Applied applied() {
    return Applied.of(rows);
  }

  /** The migrations that are neither applied nor taken back, the highest version first. */
  List<HalfDone> halfDone() {
    return HalfDone.of(journal, rows);
  }

  /** A failure that the journal knows nothing of. */
  Optional<HistoryRow> unexplained() {
    List<HalfDone> explained = halfDone();
    return rows.stream()
        .filter(row -> !row.success())
        .filter(
            row -> explained.stream().noneMatch(half -> half.row().version().equals(row.version())))
        .findFirst();
  }

  /** What is neither applied nor taken back, for a person. */
  List<UnfinishedMigration> unfinished() {
    return Stream.concat(
            halfDone().stream().map(UnfinishedMigration::of),
            unexplained().stream().map(UnfinishedMigration::unexplained))
        .toList();
  }

  boolean hasFailure() {
    return rows.stream().anyMatch(row -> !row.success());
  }

  Optional<JournalRow> journalOf(MigrationVersion version) {
    return journal.stream().filter(row -> row.version().equals(version)).findFirst();
  }
}
