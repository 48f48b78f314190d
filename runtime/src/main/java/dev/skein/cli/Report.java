package dev.skein.cli;

import dev.skein.Change;
import dev.skein.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what is done, as it is done. */
final class Report implements Progress, AutoCloseable {

  private final Output output;
  private final Words words;
  private final int total;
  private final StatusLine line;
  private final List<Change> done = new ArrayList<>();

  /**
   * Makes it.
   *
   * @param total how many migrations there are to do
   */
  Report(Shell shell, Words words, int total) {
    this.output = shell.output();
    this.words = words;
    this.total = total;
    boolean watched = shell.terminal().person() != null && !output.isForMachines();
    this.line = watched ? StatusLine.on(shell.terminal().out()) : StatusLine.none();
    tell();
  }

  @Override
  public void begins(String version, String description) {
    line.begin(
        "%d of %d: %s".formatted(done.size() + 1, total, (version + " " + description).strip()));
  }

  @Override
  public void executes(int operation, int operations, String title) {
    line.go("operation %d of %d, %s".formatted(operation, operations, title));
  }

  @Override
  public void applied(Change change) {
    tell(change);
  }

  @Override
  public void takenBack(Change change) {
    tell(change);
  }

  private void tell(Change change) {
    line.clear();
    done.add(change);
    tell();
    output.say(
        String.format(
            Locale.ROOT,
            "%s %s (%.2f s)",
            words.did(),
            (change.version() + " " + change.description()).strip(),
            change.took().toMillis() / 1000.0));
  }

  // As far as it came: it stays in the document if the next one fails.
  private void tell() {
    output.put("migrations", done, Documents::of);
  }

  @Override
  public void close() {
    line.close();
  }
}
