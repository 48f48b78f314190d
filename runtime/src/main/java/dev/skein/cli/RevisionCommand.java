package dev.skein.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code revision}: writes an empty migration to be filled by hand. */
@Command(
    name = "revision",
    description =
        "Writes an empty migration into src/main/java/db/migration, to be filled by hand.")
final class RevisionCommand implements Runnable {

  private final Terminal terminal;
  private final Path directory;

  @Option(
      names = {"-m", "--message"},
      required = true,
      paramLabel = "MESSAGE",
      description = "What it will do: \"Move data to a default category\".")
  private String message = "";

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "A directory of the module; else the current one.")
  private @Nullable Path dir;

  RevisionCommand(Terminal terminal, Path directory) {
    this.terminal = terminal;
    this.directory = directory;
  }

  @Override
  public void run() {
    Path start = dir == null ? directory : directory.resolve(dir);
    Path written = new MigrationFolder(ModuleBase.of(start)).write(message, Clock.systemUTC());
    terminal.print("Wrote " + written);
  }
}
