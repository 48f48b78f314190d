package dev.skein.cli;

import dev.skein.Skein;
import dev.skein.replay.Replayed;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code check}: whether the database is where the migrations lead, or these to the snapshot. */
@Command(
    name = "check",
    description =
        "Tells which migrations are pending, what is wrong with the history, and what the database"
            + " has otherwise than the migrations made it. With --offline it replays all migrations without a database: whether they give the snapshot, whether"
            + " each downgrade undoes its upgrade, and whether they form one chain.",
    footer = {
      "Examples:",
      "  skein check                    before a release starts",
      "  skein check --offline          in the continuous integration, without a database"
    })
final class CheckCommand implements Callable<Integer> {

  /** Something was found, by a check that itself went well. */
  static final int FOUND = 3;

  private final Shell shell;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ConnectionOptions connection;

  @Option(names = "--offline", description = "Checks the migrations alone, without a database.")
  private boolean offline;

  @Option(
      names = "--ignore",
      paramLabel = "NAME",
      split = ",",
      description = "Tables and sequences that are none of the migrations' concern: audit_*,jobs.")
  private List<String> ignored = List.of();

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

  CheckCommand(Shell shell) {
    this.shell = shell;
    this.connection = new ConnectionOptions(shell);
  }

  @Override
  public Integer call() {
    if (offline) {
      return replay(file());
    }
    if (snapshot != null || dir != null) {
      throw new ParameterException(
          spec.commandLine(), "--snapshot and --dir are for --offline only.");
    }
    Skein skein = connection.connected();
    connection.tellIfNone(skein);
    return new DatabaseCheck(shell.output(), ignored).of(skein);
  }

  private int replay(Path file) {
    Output output = shell.output();
    Replayed replayed = connection.replay(file).run();
    replayed.notes().forEach(output::say);
    replayed.findings().forEach(output::found);
    if (replayed.isFine()) {
      output.say(
          "All is well: %d %s to %s and back."
              .formatted(
                  replayed.migrations(),
                  replayed.migrations() == 1 ? "migration leads" : "migrations lead",
                  file));
    }
    output.put("snapshot", file);
    output.put("notes", replayed.notes(), Output::coded);
    output.put("findings", replayed.findings(), Output::coded);
    return output.end("check", replayed.isFine() ? ExitCode.OK : FOUND);
  }

  private Path file() {
    if (snapshot != null) {
      return shell.directory().resolve(snapshot);
    }
    Path start = dir == null ? shell.directory() : shell.directory().resolve(dir);
    return ModuleBase.of(start).resolve("src/main/db/schema.yaml");
  }
}
