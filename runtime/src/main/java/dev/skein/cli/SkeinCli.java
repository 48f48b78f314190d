package dev.skein.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      "Examples:",
      "  skein upgrade --dry-run        shows what an upgrade would do",
      "  skein upgrade                  does it",
      "  skein downgrade -1             takes the newest migration back",
      "  skein check                    is anything pending, or wrong with the history?",
      "The connection can also be said by the environment: SKEIN_URL, SKEIN_USER, SKEIN_PASSWORD."
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
            new PrintWriter(System.err, true, Charset.defaultCharset()),
            new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())),
            Person.atTheTerminal());
    int status = run(terminal, System.getenv(), Path.of(""), arguments);
    if (status != ExitCode.OK) {
      System.exit(status);
    }
  }

  static int run(
      Terminal terminal, Map<String, String> environment, Path directory, String... arguments) {
    Shell shell =
        new Shell(
            terminal,
            new Output(terminal, isForMachines(arguments)),
            environment,
            directory,
            secrets(environment, arguments));
    CommandLine commandLine = new CommandLine(new SkeinCli());
    commands(shell).forEach(commandLine::addSubcommand);
    Usage.complete(commandLine);
    Errors errors = new Errors(shell);
    commandLine
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setParameterExceptionHandler(errors::wrongUsage)
        .setExecutionExceptionHandler(errors::failed);
    Optional<ParameterException> wrong = Usage.passwordAmong(arguments, commandLine);
    return wrong.isPresent()
        ? errors.wrongUsage(wrong.get(), arguments)
        : commandLine.execute(Arguments.of(arguments));
  }

  private static List<Object> commands(Shell shell) {
    return List.of(
        new UpgradeCommand(shell),
        new DowngradeCommand(shell),
        new CurrentCommand(shell),
        new HistoryCommand(shell),
        new CheckCommand(shell),
        new StampCommand(shell),
        new ResolveCommand(shell),
        new RevisionCommand(shell),
        new RegistryCommand(shell),
        new CompletionCommand(shell.terminal()));
  }

  private static boolean isForMachines(String... arguments) {
    return List.of(arguments).contains(JsonOption.NAME);
  }

  private static Secrets secrets(Map<String, String> environment, String... arguments) {
    Secrets secrets = new Secrets();
    secrets.add(environment.get(ConnectionOptions.PASSWORD));
    secrets.addFrom(environment.get(ConnectionOptions.URL));
    List.of(arguments).forEach(secrets::addFrom);
    return secrets;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command.");
  }
}
