package dev.skein.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong, without secrets and without a stack trace unless asked for. */
final class Errors {

  /** An option without a value that was written onto it. */
  private static final Pattern OPTION_NAME = Pattern.compile("--[\\w-]+|-\\w");

  /** What no database is asked about. */
  private static final String NO_TARGET = "[Skein:NoTarget] ";

  private final Shell shell;

  Errors(Shell shell) {
    this.shell = shell;
  }

  /** For picocli: the command was called wrongly. */
  int wrongUsage(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    String message = message(exception);
    String tagged = message.startsWith("[Skein:") ? message : "[Skein:Usage] " + message;
    return shell
        .output()
        .fail(
            command.getCommandName(),
            ExitCode.USAGE,
            shell.secrets().hide(tagged),
            List.of("Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName())));
  }

  private static String message(ParameterException exception) {
    if (!(exception instanceof UnmatchedArgumentException unmatched)) {
      return sentence(String.valueOf(exception.getMessage()));
    }
    String first = unmatched.getUnmatched().get(0);
    Matcher name = OPTION_NAME.matcher(first);
    // What follows an option nobody knows may be a password.
    String sentence =
        name.lookingAt()
            ? "Unknown option: '" + name.group() + "'."
            : sentence(String.valueOf(exception.getMessage()));
    List<String> suggestions = unmatched.getSuggestions();
    return suggestions.isEmpty()
        ? sentence
        : sentence + " Did you mean " + String.join(" or ", suggestions) + "?";
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  /** For picocli: the command threw something. */
  int failed(Exception exception, CommandLine command, ParseResult result) {
    boolean expected = exception instanceof FlywayException;
    String message =
        expected
            ? String.valueOf(exception.getMessage())
            : "[Skein:Unexpected] %s. Tell Skein's makers, with what --verbose prints."
                .formatted(exception.toString().replaceFirst("\\.$", ""));
    int status =
        shell
            .output()
            .fail(
                command.getCommandName(),
                message.startsWith(NO_TARGET) ? ExitCode.USAGE : ExitCode.SOFTWARE,
                shell.secrets().hide(message),
                List.of());
    if (command.getParseResult().matchedOptionValue("--verbose", false)) {
      StringWriter trace = new StringWriter();
      exception.printStackTrace(new PrintWriter(trace));
      shell.terminal().error(shell.secrets().hide(trace.toString()));
    }
    return status;
  }
}
