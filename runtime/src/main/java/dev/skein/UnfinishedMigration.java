package dev.skein;

import dev.skein.history.HistoryRow;
import dev.skein.journal.HalfDone;
import dev.skein.journal.JournalRow;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A migration that is neither applied nor taken back: a run of it failed, or was cut off.
 *
 * @param version its version
 * @param description what it does
 * @param script its class, or the file of one that is not of Skein
 * @param state what became of it
 * @param statements how many statements there are; 0 if nobody wrote down which are done
 * @param done how many of them are done
 * @param problem what went wrong, or null if it was cut off without a word
 */
public record UnfinishedMigration(
    String version,
    String description,
    String script,
    State state,
    int statements,
    int done,
    @Nullable String problem) {

  /** What became of a migration. */
  public enum State {
    /** It was being applied. */
    HALF_APPLIED,
    /** It was being taken back. */
    HALF_TAKEN_BACK,
    /** All of it is done, and only its row in Flyway's history is missing. */
    UNRECORDED,
    /** It failed, and nobody wrote down what it had done by then. */
    UNKNOWN
  }

  static UnfinishedMigration of(HalfDone half) {
    JournalRow row = half.row();
    return new UnfinishedMigration(
        row.version().getVersion(),
        row.description(),
        row.script(),
        state(half),
        row.statements(),
        row.done(),
        row.problem().isEmpty() ? null : row.problem());
  }

  private static State state(HalfDone half) {
    if (!half.isUpgrade()) {
      return State.HALF_TAKEN_BACK;
    }
    return half.isOnlyUnrecorded() ? State.UNRECORDED : State.HALF_APPLIED;
  }

  static UnfinishedMigration unexplained(HistoryRow row) {
    return new UnfinishedMigration(
        String.valueOf(row.version().getVersion()),
        row.description(),
        row.script(),
        State.UNKNOWN,
        0,
        0,
        null);
  }

  /**
   * What happened, and how to go on or back.
   *
   * @return the sentences, a line each
   */
  public List<String> explanation() {
    return switch (state) {
      case HALF_APPLIED ->
          lines(
              "stopped while it was applied: %d of %d statements are done."
                  .formatted(done, statements),
              "Upgrade, and it goes on from there; mend the cause first if there is one.",
              "Or downgrade, and what was done is taken back.");
      case HALF_TAKEN_BACK ->
          lines(
              "stopped while it was taken back: %d of %d statements are done."
                  .formatted(done, statements),
              "Downgrade, and it goes on from there; mend the cause first if there is one.",
              "Or upgrade, and it is taken back wholly and applied again.");
      case UNRECORDED ->
          lines(
              "is done, and was cut off before Flyway's history told so.",
              "Upgrade, and the history tells it.",
              "Or downgrade, and it is taken back.");
      case UNKNOWN ->
          lines(
              "failed, and nobody wrote down what it had done by then.",
              "Look at the tables it changes, undo that by hand, and run Flyway's repair.",
              "Then upgrade or downgrade.");
    };
  }

  private List<String> lines(String what, String forward, String back) {
    String first = "Migration %s (%s) %s".formatted(version, description, what);
    return problem == null
        ? List.of(first, forward, back)
        : List.of(first, indented(problem), forward, back);
  }

  private static String indented(String text) {
    return text.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
  }
}
