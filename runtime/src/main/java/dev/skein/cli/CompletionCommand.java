package dev.skein.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code completion}: what makes a shell complete the commands. */
@Command(
    name = "completion",
    description = "Prints a script with which bash and zsh complete commands and options.",
    footer = {
      "Example, where 'skein' is an alias or a script of yours that runs this program:",
      "  source <(skein completion)"
    })
final class CompletionCommand implements Runnable {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "skein",
      description = "What you call this program (${DEFAULT-VALUE}).")
  private String name = "skein";

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    CommandLine whole = spec.root().commandLine();
    terminal.printScript(AutoComplete.bash(name, whole));
  }
}
