package dev.skein.cli;

import dev.skein.HistoryEntry;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code history}: every migration, and how it stands. */
@Command(
    name = "history",
    description = "Prints every migration and how it stands, the newest first.")
final class HistoryCommand implements Runnable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final Terminal terminal;

  @Mixin private final ConnectionOptions connection;

  HistoryCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.connection = new ConnectionOptions(environment);
  }

  @Override
  public void run() {
    List<HistoryEntry> entries = connection.connected().history();
    if (entries.isEmpty()) {
      terminal.print("There are no migrations, neither applied nor on the class path.");
      return;
    }
    TextTable table = new TextTable("", "Version", "Description", "State", "Installed on");
    for (HistoryEntry entry : entries) {
      table.row(
          entry.current() ? "*" : "",
          entry.version(),
          entry.description(),
          entry.state(),
          entry.installedOn() == null ? "" : TIME.format(entry.installedOn()));
    }
    table.lines().forEach(terminal::print);
  }
}
