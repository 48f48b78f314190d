package dev.skein.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code registry}: writes the list of migrations for a native image. */
@Command(
    name = "registry",
    description =
        "Writes the list of all migrations in Java, for a native image, which has no class path to"
            + " look through. To be called by the build after each compile.",
    footer = {"Example:", "  skein registry --output target/classes"})
final class RegistryCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private final ConnectionOptions connection;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the compiled classes.")
  private Path output = Path.of("");

  RegistryCommand(Shell shell) {
    this.shell = shell;
    this.connection = new ConnectionOptions(shell);
  }

  @Override
  public Integer call() {
    Path written = connection.offline().register(shell.directory().resolve(output));
    shell.output().say("Wrote " + written);
    shell.output().put("file", written);
    return shell.output().end("registry", ExitCode.OK);
  }
}
