package dev.skein.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong, without secrets and without a stack trace unless asked for. */
final class Errors {

  private final Terminal terminal;
  private final Secrets secrets;

  Errors(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.secrets = new Secrets(environment);
  }

  /** For picocli: the command was called wrongly. */
  int wrongUsage(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    terminal.error(secrets.hide("[Skein:Usage] " + message(exception)));
    terminal.error("Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private static String message(ParameterException exception) {
    String message = String.valueOf(exception.getMessage());
    List<String> suggestions =
        exception instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    String sentence = message.endsWith(".") ? message : message + ".";
    return suggestions.isEmpty()
        ? sentence
        : sentence + " Did you mean " + String.join(" or ", suggestions) + "?";
  }

  /** For picocli: the command threw something. */
  int failed(Exception exception, CommandLine command, ParseResult result) {
    boolean expected = exception instanceof FlywayException;
    boolean verbose = command.getParseResult().matchedOptionValue("--verbose", false);
    String message =
        expected
            ? String.valueOf(exception.getMessage())
            : "[Skein:Unexpected] %s. Tell Skein's makers, with what --verbose prints."
                .formatted(exception.toString().replaceFirst("\\.$", ""));
    terminal.error(secrets.hide(message));
    if (verbose) {
      StringWriter trace = new StringWriter();
      exception.printStackTrace(new PrintWriter(trace));
      terminal.error(secrets.hide(trace.toString()));
    }
    return ExitCode.SOFTWARE;
  }
}
