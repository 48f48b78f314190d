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
    Optional<Integer> start = done == row.statements() ? Optional.of(0) : row.undoFrom(done);
    if (start.isEmpty()) {
      throw new MigrationException("NoWayBack", HalfDoneMessages.notStepByStep(row));
    }
    return acts.get().from(start.get());
  }
}
