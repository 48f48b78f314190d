package dev.skein.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What all commands have in common: how they are asked for help, and how they end. */
final class Usage {

  private static final String COMPLETION = "completion";
  private static final Pattern PASSWORD = Pattern.compile("--password(=.*)?");

  private Usage() {}

  static void complete(CommandLine commandLine) {
    addHelp(commandLine);
    commandLine
        .getSubcommands()
        .forEach(
            (name, command) -> {
              if (!name.equals(COMPLETION)) {
                command
                    .getCommandSpec()
                    .addMixin("json", CommandSpec.forAnnotatedObject(new JsonOption()));
              }
              addHelp(command);
            });
  }

  private static void addHelp(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
    spec.usageMessage().exitCodeListHeading("Exit status:%n").exitCodeList(exitStatuses());
    spec.usageMessage().sortOptions(true);
  }

  private static Map<String, String> exitStatuses() {
    Map<String, String> statuses = new LinkedHashMap<>();
    statuses.put("0", "All went well.");
    statuses.put("1", "Something failed, or you said no.");
    statuses.put("2", "The command was called wrongly, or needs --yes; nothing was done.");
    statuses.put("3", "A check found something.");
    return statuses;
  }

  /** Said before anything is parsed, so that the password is in no other message. */
  static Optional<ParameterException> passwordAmong(String[] arguments, CommandLine commandLine) {
    return List.of(arguments).stream().anyMatch(each -> PASSWORD.matcher(each).matches())
        ? Optional.of(new ParameterException(commandLine, PasswordOptions.NO_ARGUMENT))
        : Optional.empty();
  }
}
