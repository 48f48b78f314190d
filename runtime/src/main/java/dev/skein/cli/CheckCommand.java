package dev.skein.cli;

import dev.skein.replay.Replayed;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code check}: whether the migrations lead to the snapshot and back. */
@Command(
    name = "check",
    description =
        "Replays all migrations without a database: whether they give the snapshot, whether each"
            + " downgrade undoes its upgrade, and whether they form one chain.",
    footer = {"", "Exit status: 0 all is well, 3 something was found."})
final class CheckCommand implements Callable<Integer> {

  /** Something was found, by a check that itself went well. */
  static final int FOUND = 3;

  private final Terminal terminal;
  private final Path directory;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ConnectionOptions connection;

  @Option(names = "--offline", description = "Without a database; there is no other check yet.")
  private boolean offline;

  @Option(
      names = "--snapshot",
      paramLabel = "FILE",
      description = "The snapshot; else src/main/db/schema.yaml of the module.")
  private @Nullable Path snapshot;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "A directory of the module; else the current one.")
  private @Nullable Path dir;

  CheckCommand(Terminal terminal, Map<String, String> environment, Path directory) {
    this.terminal = terminal;
    this.connection = new ConnectionOptions(environment);
    this.directory = directory;
  }

  @Override
  public Integer call() {
    if (!offline) {
      throw new ParameterException(
          spec.commandLine(), "Say --offline: no check looks at a database yet.");
    }
    Path file = file();
    Replayed replayed = connection.replay(file).run();
    replayed.notes().forEach(terminal::print);
    replayed.findings().forEach(terminal::error);
    if (!replayed.isFine()) {
      return FOUND;
    }
    terminal.print(
        "All is well: %d %s to %s and back."
            .formatted(
                replayed.migrations(),
                replayed.migrations() == 1 ? "migration leads" : "migrations lead",
                file));
    return ExitCode.OK;
  }

  private Path file() {
    if (snapshot != null) {
      return directory.resolve(snapshot);
    }
    Path start = dir == null ? directory : directory.resolve(dir);
    return ModuleBase.of(start).resolve("src/main/db/schema.yaml");
  }
}
