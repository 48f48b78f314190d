package dev.skein.cli;

import dev.skein.HistoryEntry;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code current}: where the database is. */
@Command(name = "current", description = "Prints the version the database is at.")
final class CurrentCommand implements Runnable {

  private final Terminal terminal;

  @Mixin private final ConnectionOptions connection;

  CurrentCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.connection = new ConnectionOptions(environment);
  }

  @Override
  public void run() {
    Optional<HistoryEntry> current = connection.connected().current();
    terminal.print(
        current
            .map(entry -> (entry.version() + " " + entry.description()).strip())
            .orElse("base: nothing is applied"));
  }
}
