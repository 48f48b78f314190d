package dev.skein.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code skein}. Its exit status is 0 if all went well, 1 if something failed, 2 if it
 * was called wrongly, and 3 if a check found something.
 */
@Command(
    name = "skein",
    description = "Upgrades a database by the migrations on the class path, and takes them back.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "The connection can also be said by the environment: SKEIN_URL, SKEIN_USER, SKEIN_PASSWORD.",
      "Exit status: 0 all went well, 1 something failed, 2 wrong usage,"
          + " 3 a check found something."
    })
public final class SkeinCli implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private SkeinCli() {}

  /**
   * Runs a command. If it fails, the JVM ends with its exit status; else whoever called from within
   * the same JVM, as Maven's {@code exec:java}, goes on.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    Terminal terminal =
        new Terminal(
            new PrintWriter(System.out, true, Charset.defaultCharset()),
            new PrintWriter(System.err, true, Charset.defaultCharset()));
    int status = run(terminal, System.getenv(), Path.of(""), arguments);
    if (status != ExitCode.OK) {
      System.exit(status);
    }
  }

  static int run(
      Terminal terminal, Map<String, String> environment, Path directory, String... arguments) {
    CommandLine commandLine =
        new CommandLine(new SkeinCli())
            .addSubcommand(new UpgradeCommand(terminal, environment))
            .addSubcommand(new DowngradeCommand(terminal, environment))
            .addSubcommand(new CurrentCommand(terminal, environment))
            .addSubcommand(new HistoryCommand(terminal, environment))
            .addSubcommand(new CheckCommand(terminal, environment, directory))
            .addSubcommand(new RevisionCommand(terminal, directory));
    addHelp(commandLine);
    commandLine.getSubcommands().values().forEach(SkeinCli::addHelp);
    Errors errors = new Errors(terminal, environment);
    return commandLine
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setParameterExceptionHandler(errors::wrongUsage)
        .setExecutionExceptionHandler(errors::failed)
        .execute(Arguments.of(arguments));
  }

  private static void addHelp(CommandLine command) {
    CommandSpec help = CommandSpec.forAnnotatedObject(new HelpOption());
    command.getCommandSpec().addMixin("help", help);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command.");
  }
}
