package dev.skein.cli;

import dev.skein.HistoryEntry;
import dev.skein.Skein;
import dev.skein.UnfinishedMigration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code resolve}: what a failure or a crash left half done, and the ways out. */
@Command(
    name = "resolve",
    description =
        "Tells what a failure or a crash left half done, and how to go on with it or back. Touches"
            + " nothing; its exit status is 3 if there is something.",
    footer = {
      "Examples:",
      "  skein resolve                  after an upgrade that failed",
      "  skein upgrade                  goes on, once the cause is mended",
      "  skein downgrade -1             takes back what was done"
    })
final class ResolveCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private final ConnectionOptions connection;

  ResolveCommand(Shell shell) {
    this.shell = shell;
    this.connection = new ConnectionOptions(shell);
  }

  @Override
  public Integer call() {
    Skein skein = connection.connected();
    List<UnfinishedMigration> unfinished = skein.unfinished();
    @Nullable String current = skein.current().map(HistoryEntry::version).orElse(null);
    Output output = shell.output();
    unfinished.forEach(each -> each.explanation().forEach(output::found));
    output.say(
        (unfinished.isEmpty() ? "Nothing is half done: the database is at " : "The database is at ")
            + (current == null ? "base" : current)
            + ".");
    output.put("unfinished", unfinished, Documents::of);
    output.put("current", current);
    return output.end("resolve", unfinished.isEmpty() ? ExitCode.OK : CheckCommand.FOUND);
  }
}
