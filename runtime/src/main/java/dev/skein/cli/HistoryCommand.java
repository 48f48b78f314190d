package dev.skein.cli;

import dev.skein.HistoryEntry;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code history}: every migration, and how it stands. */
@Command(
    name = "history",
    description = "Prints every migration and how it stands, the newest first.",
    footer = {"Example:", "  skein history --json"})
final class HistoryCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final Shell shell;

  @Mixin private final ConnectionOptions connection;

  HistoryCommand(Shell shell) {
    this.shell = shell;
    this.connection = new ConnectionOptions(shell);
  }

  @Override
  public Integer call() {
    List<HistoryEntry> entries = connection.connected().history();
    lines(entries).forEach(shell.output()::say);
    shell.output().put("migrations", entries, Documents::of);
    return shell.output().end("history", ExitCode.OK);
  }

  private static List<String> lines(List<HistoryEntry> entries) {
    if (entries.isEmpty()) {
      return List.of("There are no migrations, neither applied nor on the class path.");
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
    return table.lines();
  }
}
