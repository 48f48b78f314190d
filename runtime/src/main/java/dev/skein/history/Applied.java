package dev.skein.history;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What the rows of a history mean: of each version, the last thing that happened.
 *
 * <p>Rows are only ever appended, so a version may have been applied, taken back and applied again.
 */
public final class Applied {

  private final NavigableMap<MigrationVersion, HistoryRow> last;
  private final Optional<MigrationVersion> baseline;
  private final Optional<HistoryRow> failed;

  private Applied(NavigableMap<MigrationVersion, HistoryRow> last, Optional<HistoryRow> failed) {
    this.last = last;
    this.baseline =
        last.descendingMap().values().stream()
            .filter(HistoryRow::isBaseline)
            .findFirst()
            .map(HistoryRow::version);
    this.failed = failed;
  }

  /**
   * Reads a history.
   *
   * @param rows its rows, oldest first
   * @return what is applied
   */
  public static Applied of(List<HistoryRow> rows) {
    NavigableMap<MigrationVersion, HistoryRow> last = new TreeMap<>();
    for (HistoryRow row : rows) {
      if (row.isVersioned()) {
        last.put(row.version(), row);
      }
    }
    return new Applied(last, rows.stream().filter(row -> !row.success()).findFirst());
  }

  /**
   * The first row of what failed.
   *
   * @return the row, if something failed and was not repaired
   */
  public Optional<HistoryRow> failed() {
    return failed;
  }

  /**
   * The last thing that happened to a version.
   *
   * @param version the version
   * @return its last row, if it has one
   */
  public Optional<HistoryRow> last(MigrationVersion version) {
    return Optional.ofNullable(last.get(version));
  }

  /**
   * The baseline: what a database had before Flyway knew it. It and every version below count as
   * applied.
   *
   * @return the highest baseline, if there is one
   */
  public Optional<MigrationVersion> baseline() {
    return baseline;
  }

  /**
   * Tells whether a version is applied.
   *
   * @param version the version
   * @return whether it is, by itself or by a baseline
   */
  public boolean contains(MigrationVersion version) {
    return baseline.filter(highest -> version.compareTo(highest) <= 0).isPresent()
        || last(version).filter(HistoryRow::stands).isPresent();
  }

  /**
   * The version the database is at.
   *
   * @return the highest applied version, if there is one
   */
  public Optional<MigrationVersion> current() {
    return last.descendingMap().entrySet().stream()
        .filter(entry -> entry.getValue().stands())
        .findFirst()
        .map(Map.Entry::getKey);
  }

  /**
   * What is applied.
   *
   * @return the rows, a baseline among them, the highest version first
   */
  public List<HistoryRow> newestFirst() {
    return last.descendingMap().values().stream().filter(HistoryRow::stands).toList();
  }
}
