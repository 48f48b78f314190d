package dev.skein.cli;

import dev.skein.HistoryEntry;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code current}: where the database is. */
@Command(
    name = "current",
    description = "Prints the version the database is at.",
    footer = {"Example:", "  skein current --url jdbc:postgresql://localhost/shop --user shop"})
final class CurrentCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private final ConnectionOptions connection;

  CurrentCommand(Shell shell) {
    this.shell = shell;
    this.connection = new ConnectionOptions(shell);
  }

  @Override
  public Integer call() {
    Optional<HistoryEntry> current = connection.connected().current();
    Output output = shell.output();
    output.say(
        current
            .map(entry -> (entry.version() + " " + entry.description()).strip())
            .orElse("base: nothing is applied"));
    output.put("current", current.map(HistoryEntry::version).orElse(null));
    output.put("description", current.map(HistoryEntry::description).orElse(null));
    return output.end("current", ExitCode.OK);
  }
}
