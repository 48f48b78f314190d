package dev.skein.journal;

import org.jspecify.annotations.Nullable;

/** What is said of migrations that are half done. */
public final class HalfDoneMessages {

  private HalfDoneMessages() {}

  /**
   * Where it is and how to go on.
   *
   * @param row what is half done
   * @return the sentences
   */
  public static String first(JournalRow row) {
    String name = name(row);
    return switch (row.phase()) {
      case UPGRADE ->
          "Migration %s was cut off after %d of %d statements. Run Skein's upgrade with its class on the class path to go on, or Skein's downgrade to take back what was done; resolve tells more."
              .formatted(name, row.done(), row.statements());
      case DOWNGRADE, UNDO ->
          "Migration %s is half taken back, %d of %d statements. Run Skein's downgrade to go on with that, or Skein's upgrade to go on and apply it again; resolve tells more."
              .formatted(name, row.done(), row.statements());
    };
  }

  static String edited(JournalRow row) {
    return "Migration %s was cut off after %d of %d statements, and these were edited since in %s. Bring back what was executed; only what comes after it may be mended."
        .formatted(name(row), row.done(), row.statements(), row.script());
  }

  static String editedWhole(JournalRow row, @Nullable Integer checksum) {
    return "Migration %s is done, and was cut off before Flyway's history told so; %s was edited since: its checksum is %s, the applied one %s. Bring back what was applied, or take it back by Skein's downgrade first."
        .formatted(name(row), row.script(), checksum, row.checksum());
  }

  static String needsClass(JournalRow row) {
    return "Migration %s is half done, and what is still to be taken back of it is Java, which is only in its class: %s. Put that on the class path."
        .formatted(name(row), row.script());
  }

  static String irreversible(JournalRow row) {
    return "Migration %s was cut off and cannot be taken back. %s Run Skein's upgrade to go on."
        .formatted(name(row), row.downgrade().text());
  }

  static String editedDowngrade(JournalRow row) {
    return "What was stored to take migration %s back was edited since: its checksum does not fit. Run Skein's upgrade to go on, and downgrade then with %s on the class path."
        .formatted(name(row), row.script());
  }

  static String editedRest(JournalRow row) {
    return "Migration %s is half taken back, and what was stored to go on with that was edited since: its checksum does not fit. Put %s on the class path, as it was, or bring back what was stored."
        .formatted(name(row), row.script());
  }

  static String notStepByStep(JournalRow row) {
    return "Migration %s was cut off after %d of %d statements, and its downgrade does not undo them one by one. Run Skein's upgrade to go on, and downgrade then."
        .formatted(name(row), row.done(), row.statements());
  }

  private static String name(JournalRow row) {
    return row.version() + " (" + row.description() + ")";
  }
}
