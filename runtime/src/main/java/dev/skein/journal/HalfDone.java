package dev.skein.journal;

import dev.skein.execution.Acts;
import dev.skein.history.HistoryRow;
import dev.skein.journal.JournalRow.Phase;
import dev.skein.operation.Database;
import java.util.List;
import java.util.Optional;

/**
 * A migration that is neither applied nor taken back: a run of it failed, or was killed.
 *
 * @param row what the journal tells of it
 * @param failed the row in the history that tells of a failure, if there is one
 */
public record HalfDone(JournalRow row, Optional<HistoryRow> failed) {

  /**
   * The migrations that are half done.
   *
   * @param journal the rows of the journal
   * @param history the rows of the history, oldest first
   * @return what is half done, the highest version first
   */
  public static List<HalfDone> of(List<JournalRow> journal, List<HistoryRow> history) {
    return journal.stream()
        .filter(row -> isOpen(row, history))
        .map(row -> new HalfDone(row, failure(row, history)))
        .sorted((one, other) -> other.row().version().compareTo(one.row().version()))
        .toList();
  }

  /**
   * Whether the end of what a row tells is missing in the history. A row of before the history was
   * made anew, or a baseline was drawn, tells nothing.
   */
  static boolean isOpen(JournalRow row, List<HistoryRow> history) {
    int newest = history.stream().mapToInt(HistoryRow::rank).max().orElse(0);
    return row.rank() <= newest
        && history.stream().noneMatch(other -> other.success() && ends(other, row));
  }

  private static boolean ends(HistoryRow other, JournalRow row) {
    return other.isBaseline()
        ? other.version().compareTo(row.version()) >= 0
        : other.rank() > row.rank() && other.version().equals(row.version());
  }

  private static Optional<HistoryRow> failure(JournalRow row, List<HistoryRow> history) {
    return history.stream()
        .filter(other -> !other.success() && other.version().equals(row.version()))
        .reduce((earlier, later) -> later);
  }

  /**
   * Whether it is on its way to be applied.
   *
   * @return whether it is; else it is on its way back
   */
  public boolean isUpgrade() {
    return row.phase() == Phase.UPGRADE;
  }

  /**
   * What is still to be done of what is half taken back.
   *
   * @param database the database
   * @param known what its class says now, if that is there
   * @return the acts, none if what was stored was edited since
   */
  public Acts rest(Database database, Optional<Acts> known) {
    Acts all = wayDown(database, known).orElse(new Acts(List.of()));
    return all.from(Math.min(row.done(), all.size()));
  }

  /**
   * All acts of what is half taken back: what its class says, which may have been mended where
   * nothing is done yet, else what was stored.
   */
  Optional<Acts> wayDown(Database database, Optional<Acts> known) {
    return known
        .filter(acts -> isOnItsWayDown() && Fingerprints.areDone(database, acts, row))
        .or(() -> row.downgrade().acts());
  }

  /** Whether a whole migration is taken back, and not the part that was done of one. */
  boolean isOnItsWayDown() {
    return row.phase() == Phase.DOWNGRADE;
  }

  /**
   * Whether only the row in the history is missing.
   *
   * @return whether all else is done
   */
  public boolean isOnlyUnrecorded() {
    return isUpgrade() && row.isComplete();
  }
}
