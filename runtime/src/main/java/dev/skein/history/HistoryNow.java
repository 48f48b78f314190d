package dev.skein.history;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * The history at one moment under Flyway's lock, read no further than is asked for. Before each of
 * a thousand migrations somebody asks whether the one before is applied: its newest row tells that.
 */
public final class HistoryNow {

  private final History history;
  private final Optional<HistoryRow> newest;
  private @Nullable List<HistoryRow> rows;

  private HistoryNow(History history, Optional<HistoryRow> newest) {
    this.history = history;
    this.newest = newest;
  }

  /**
   * Reads the newest row.
   *
   * @param history the history
   * @return the history as it is now
   * @throws SQLException if the database refuses
   */
  public static HistoryNow of(History history) throws SQLException {
    return new HistoryNow(history, history.newest());
  }

  /**
   * The newest row.
   *
   * @return the row, if there is any
   */
  public Optional<HistoryRow> newest() {
    return newest;
  }

  /**
   * The rank of the newest row.
   *
   * @return the rank, 0 if there is no row
   */
  public int newestRank() {
    return newest.map(HistoryRow::rank).orElse(0);
  }

  /**
   * Every row, oldest first.
   *
   * @return the rows
   * @throws SQLException if the database refuses
   */
  public List<HistoryRow> rows() throws SQLException {
    if (rows == null) {
      rows = history.rows();
    }
    return rows;
  }

  /**
   * What the rows mean.
   *
   * @return what is applied
   * @throws SQLException if the database refuses
   */
  public Applied applied() throws SQLException {
    return Applied.of(rows());
  }

  /**
   * Tells whether a version is applied, as {@link Applied#contains} does.
   *
   * @param version the version
   * @return whether it is
   * @throws SQLException if the database refuses
   */
  public boolean contains(MigrationVersion version) throws SQLException {
    return newest.filter(row -> row.stands() && row.version().equals(version)).isPresent()
        || applied().contains(version);
  }
}
