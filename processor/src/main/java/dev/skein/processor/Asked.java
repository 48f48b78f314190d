package dev.skein.processor;

import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.lint.Review;
import dev.skein.processor.model.Intent;
import dev.skein.snapshot.Snapshot;

/**
 * What the entities ask for.
 *
 * @param before the snapshot so far
 * @param after the snapshot that agrees with the entities
 * @param intent what the entities say besides
 * @param dataLoss what to say where data is lost
 * @param review what to say of the change besides
 */
record Asked(Snapshot before, Snapshot after, Intent intent, DataLoss dataLoss, Review review) {

  /** Whether an annotation gives rows a value in a column. */
  boolean isBackfilled(String table, String column) {
    return intent.column(table, column).filter(said -> said.backfill() != null).isPresent();
  }

  Comparison compared() {
    return comparedWith(before);
  }

  Comparison comparedWith(Snapshot other) {
    return Comparison.of(other, after, intent, dataLoss, review);
  }
}
