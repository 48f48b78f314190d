package dev.skein.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code revision}: writes an empty migration to be filled by hand. */
@Command(
    name = "revision",
    description =
        "Writes an empty migration into src/main/java/db/migration, to be filled by hand.",
    footer = {"Example:", "  skein revision -m \"Move data to a default category\""})
final class RevisionCommand implements Callable<Integer> {

  private final Shell shell;

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

  RevisionCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Path start = dir == null ? shell.directory() : shell.directory().resolve(dir);
    Path written = new MigrationFolder(ModuleBase.of(start)).write(message, Clock.systemUTC());
    shell.output().say("Wrote " + written);
    shell.output().put("file", written);
    return shell.output().end("revision", ExitCode.OK);
  }
}
