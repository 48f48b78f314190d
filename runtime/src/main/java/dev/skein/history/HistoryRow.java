package dev.skein.history;

import java.time.LocalDateTime;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * One row of Flyway's history table.
 *
 * @param rank its place in the order in which things happened, from 1; 0 if it is not stored yet
 * @param version the version of the migration, or {@link MigrationVersion#EMPTY} if it is a
 *     repeatable one
 * @param description the description of the migration
 * @param type what happened, in Flyway's words: {@code JDBC}, {@code SQL}, {@code BASELINE}, {@code
 *     DELETE}, ...
 * @param script the class or the file of the migration
 * @param checksum the checksum it had, or null if it had none
 * @param installedOn when it happened, in the time zone of the database; null if it is not stored
 * @param success whether it went well
 */
public record HistoryRow(
    int rank,
    MigrationVersion version,
    String description,
    String type,
    String script,
    @Nullable Integer checksum,
    @Nullable LocalDateTime installedOn,
    boolean success) {

  /** The type of a migration written in Java. */
  public static final String JAVA = "JDBC";

  /** The type of the row that takes a migration back. Flyway's {@code repair} writes it too. */
  public static final String DELETE = "DELETE";

  private static final int MAX_DESCRIPTION = 200;

  /**
   * A successful Java migration that is not stored yet.
   *
   * @param version the version of the migration
   * @param description its description
   * @param script its class
   * @param checksum its checksum, or null if it has none
   * @return the row
   */
  public static HistoryRow applied(
      MigrationVersion version, String description, String script, @Nullable Integer checksum) {
    return new HistoryRow(0, version, abbreviated(description), JAVA, script, checksum, null, true);
  }

  /**
   * The same row for a migration that is not written in Java.
   *
   * @param other the type of the migration, in Flyway's words
   * @return the row
   */
  public HistoryRow ofType(String other) {
    return new HistoryRow(
        rank, version, description, other, script, checksum, installedOn, success);
  }

  // The column is no wider, and Flyway compares what is left.
  private static String abbreviated(String description) {
    return description.length() <= MAX_DESCRIPTION
        ? description
        : description.substring(0, MAX_DESCRIPTION - 3) + "...";
  }

  /**
   * The row that says that this migration was taken back.
   *
   * @return the row, which is not stored yet
   */
  public HistoryRow takenBack() {
    return new HistoryRow(0, version, description, DELETE, script, checksum, null, true);
  }

  /**
   * The row that says that this migration is half way back. Flyway refuses to migrate as long as it
   * stands there.
   *
   * @return the row, which is not stored yet
   */
  public HistoryRow halfWayBack() {
    return new HistoryRow(0, version, description, type, script, checksum, null, false);
  }

  /** Whether what it tells of is applied, as far as later rows say nothing else. */
  boolean stands() {
    return success && !isTakenBack();
  }

  boolean isVersioned() {
    return !version.equals(MigrationVersion.EMPTY);
  }

  /**
   * Tells whether the row marks what a database had before Flyway knew it.
   *
   * @return whether it is a baseline; the paid editions write some of their own
   */
  public boolean isBaseline() {
    return type.endsWith("BASELINE");
  }

  /**
   * Tells whether the row takes a migration back.
   *
   * @return whether it does; the paid editions write {@code UNDO_SQL} and the like
   */
  public boolean isTakenBack() {
    return type.equals(DELETE) || type.startsWith("UNDO_");
  }
}
