package dev.skein.cli;

import dev.skein.Change;
import dev.skein.HistoryEntry;
import dev.skein.Progress;
import dev.skein.Skein;
import java.util.Locale;
import java.util.Optional;

/** Tells on the terminal what is done, as it is done, and where the database is in the end. */
record Report(Terminal terminal) implements Progress {

  @Override
  public void applied(Change change) {
    tell("Applied", change);
  }

  @Override
  public void takenBack(Change change) {
    tell("Took back", change);
  }

  private void tell(String what, Change change) {
    terminal.print(
        String.format(
            Locale.ROOT,
            "%s %s (%.2f s)",
            what,
            (change.version() + " " + change.description()).strip(),
            change.took().toMillis() / 1000.0));
  }

  /** Tells where the database is. */
  void end(Skein skein, boolean changed) {
    Optional<HistoryEntry> current = skein.current();
    terminal.print(
        (changed ? "The database is " : "Nothing to do: the database is ")
            + current.map(entry -> "at " + entry.version()).orElse("at base")
            + ".");
  }
}
