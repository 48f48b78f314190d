package dev.skein.journal;

import dev.skein.execution.MigrationException;
import dev.skein.history.History;
import dev.skein.history.HistoryTable;
import dev.skein.journal.JournalRow.Phase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The journal on a connection.
 *
 * <p>Whoever writes to it holds Flyway's lock, and decides when to commit.
 */
public final class Journal {

  private final Connection connection;
  private final JournalTable table;

  private Journal(Connection connection, JournalTable table) {
    this.connection = connection;
    this.table = table;
  }

  /**
   * The journal beside a history.
   *
   * @param connection a connection to the database
   * @param history the history
   * @return the journal, whose table need not be there
   */
  public static Journal beside(Connection connection, History history) {
    return new Journal(connection, JournalTable.beside(history.table()));
  }

  /**
   * Tells whether the table is there.
   *
   * @return whether it is
   * @throws SQLException if the database refuses
   */
  public boolean exists() throws SQLException {
    HistoryTable place = table.table();
    return History.isThere(connection, place);
  }

  /**
   * Creates the table if it is not there yet.
   *
   * @throws SQLException if the database refuses
   */
  public void createIfAbsent() throws SQLException {
    execute(table.createIfAbsent());
  }

  /**
   * Every row.
   *
   * @return the rows
   * @throws SQLException if the database refuses
   */
  public List<JournalRow> rows() throws SQLException {
    return query(table.select());
  }

  /**
   * The rows that cannot be whole, whatever the history says.
   *
   * @return the rows
   * @throws SQLException if the database refuses
   */
  public List<JournalRow> unfinished() throws SQLException {
    return query(table.selectUnfinished());
  }

  /** The row of a version, if it has one, and those of others that cannot be whole. */
  List<JournalRow> unfinishedAnd(MigrationVersion version) throws SQLException {
    return query(table.selectUnfinishedAnd(version));
  }

  /** The versions that have a row. */
  List<MigrationVersion> versions() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(table.selectVersions())) {
      List<MigrationVersion> versions = new ArrayList<>();
      while (result.next()) {
        versions.add(MigrationVersion.fromVersion(result.getString(1)));
      }
      return versions;
    }
  }

  /** How many rows there are. */
  int count() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(table.count())) {
      result.next();
      return result.getInt(1);
    }
  }

  private List<JournalRow> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<JournalRow> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(row(result));
      }
      return List.copyOf(rows);
    }
  }

  private static JournalRow row(ResultSet result) throws SQLException {
    int checksum = result.getInt("checksum");
    boolean hasChecksum = !result.wasNull();
    return new JournalRow(
        MigrationVersion.fromVersion(result.getString("version")),
        result.getString("description"),
        result.getString("script"),
        hasChecksum ? checksum : null,
        Phase.valueOf(result.getString("phase")),
        result.getInt("installed_rank"),
        result.getInt("statements"),
        result.getInt("done"),
        result.getInt("begun"),
        result.getString("fingerprint"),
        result.getString("digest"),
        result.getString("notes"),
        result.getString("problem"),
        StoredDowngrade.stored(result.getString("downgrade"), result.getString("downgrade_digest")),
        result.getString("undo"));
  }

  /**
   * Writes the row of a version, in the place of the one before.
   *
   * @param row the row
   * @throws SQLException if the database refuses
   */
  public void save(JournalRow row) throws SQLException {
    delete(row.version());
    execute(table.insert(row));
  }

  /** Writes the row of a version that has none. */
  void add(JournalRow row) throws SQLException {
    execute(table.insert(row));
  }

  /**
   * Deletes the row of a version, if there is one.
   *
   * @param version the version
   * @throws SQLException if the database refuses
   */
  public void delete(MigrationVersion version) throws SQLException {
    execute(table.delete(version));
  }

  void begun(MigrationVersion version, int act, String fingerprint) throws SQLException {
    update(version, List.of("begun", "fingerprint"), act, fingerprint);
  }

  /** One act is done and the next one begins. */
  void doneAndBegun(MigrationVersion version, int count, String digest, String fingerprint)
      throws SQLException {
    update(
        version,
        List.of("done", "begun", "fingerprint", "digest", "problem"),
        count,
        count,
        fingerprint,
        digest,
        "");
  }

  void done(MigrationVersion version, int count, String digest) throws SQLException {
    update(
        version,
        List.of("done", "begun", "fingerprint", "digest", "problem"),
        count,
        JournalRow.NONE,
        "",
        digest,
        "");
  }

  void notes(MigrationVersion version, String notes) throws SQLException {
    update(version, List.of("notes"), notes);
  }

  /**
   * What failed did nothing, if that is certain: then the cause may be mended where a fingerprint
   * would tell it.
   */
  void problem(MigrationVersion version, MigrationException failure) throws SQLException {
    String problem = String.valueOf(failure.getMessage());
    if (failure.isCertain()) {
      update(version, List.of("problem", "begun", "fingerprint"), problem, JournalRow.NONE, "");
    } else {
      update(version, List.of("problem"), problem);
    }
  }

  private void update(MigrationVersion version, List<String> columns, Object... values)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(table.update(version, columns))) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
