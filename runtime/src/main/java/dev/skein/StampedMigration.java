package dev.skein;

import dev.skein.history.HistoryRow;

/**
 * A migration of which the history says something else than before, without anything being run.
 *
 * @param version its version
 * @param description what it does
 * @param applied whether the history says now that it is applied
 */
public record StampedMigration(String version, String description, boolean applied) {

  static StampedMigration of(HistoryRow row) {
    return new StampedMigration(row.version().getVersion(), row.description(), !row.isTakenBack());
  }
}
