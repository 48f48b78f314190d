package dev.skein;

import dev.skein.execution.Acts;
import dev.skein.journal.JournalRow;
import dev.skein.journal.StoredDowngrade;
import dev.skein.migration.SkeinMigration;
import java.util.Optional;

/** Takes a migration back as it was stored, without its class. */
final class StoredBack {

  private StoredBack() {}

  /**
   * Reads what was stored.
   *
   * @param journal what the journal has of the migration
   * @param migration a class of that version that says something else, if there is one
   * @throws SkeinException if that cannot be done
   */
  static Back of(JournalRow journal, Optional<SkeinMigration> migration) {
    String name = journal.version() + " (" + journal.description() + ")";
    StoredDowngrade stored = journal.downgrade();
    if (!stored.possible()) {
      throw new SkeinException(
          "Irreversible",
          "Migration %s cannot be taken back, as was stored when it was applied. %s"
              .formatted(name, stored.text()));
    }
    Acts acts =
        stored
            .acts()
            .orElseThrow(
                () ->
                    new SkeinException(
                        "EditedDowngrade",
                        "What was stored to take migration %s back was edited since: its checksum does not fit. Put the class %s on the class path."
                            .formatted(name, journal.script())));
    if (acts.needsClass()) {
      throw new SkeinException(
          "MissingMigration",
          "Migration %s is taken back by Java, which is only in its class%s: %s. Put that on the class path, or choose a version above it."
              .formatted(
                  name,
                  migration.isEmpty() ? "" : " as it was when it was applied",
                  journal.script()));
    }
    return Back.stored(journal.script(), acts);
  }
}
