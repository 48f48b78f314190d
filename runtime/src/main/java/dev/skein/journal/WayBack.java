package dev.skein.journal;

import dev.skein.execution.Acts;
import dev.skein.execution.MigrationException;
import java.util.Optional;

/** What takes back so much of an upgrade as is done. */
final class WayBack {

  private WayBack() {}

  /**
   * The acts.
   *
   * @param done how many acts of the upgrade are done
   * @throws MigrationException if there is no way back
   */
  static Acts of(JournalRow row, int done) throws MigrationException {
    StoredDowngrade stored = row.downgrade();
    if (!stored.possible()) {
      throw new MigrationException("Irreversible", HalfDoneMessages.irreversible(row));
    }
    Optional<Acts> acts = stored.acts();
    if (acts.isEmpty()) {
      throw new MigrationException("EditedDowngrade", HalfDoneMessages.editedDowngrade(row));
    }
    if (done == row.statements()) {
      return acts.get();
    }
    return UndoPlaces.read(row.undo())
        .orElseThrow(() -> new MigrationException("NoWayBack", HalfDoneMessages.notStepByStep(row)))
        .needed(acts.get(), done);
  }
}
