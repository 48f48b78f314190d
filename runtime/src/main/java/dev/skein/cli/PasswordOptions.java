package dev.skein.cli;

import dev.skein.SkeinException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the password comes from. It is no argument, which other users could see. */
final class PasswordOptions {

  static final String NO_ARGUMENT =
      "A password is no argument: others see it in the list of processes. Set SKEIN_PASSWORD, or"
          + " say --ask-password or --password-file FILE.";

  private static final String STANDARD_INPUT = "-";

  @ArgGroup private Source source = new Source();

  /** One of them. */
  static final class Source {
    @Option(names = "--ask-password", description = "Asks for the password on the terminal.")
    private boolean ask;

    @Option(
        names = "--password-file",
        paramLabel = "FILE",
        description = "A file whose first line is the password; - is the standard input.")
    private @Nullable String file;
  }

  /** The password, if there is one. */
  @Nullable String password(Shell shell, CommandSpec command) {
    String password = read(shell, command);
    shell.secrets().add(password);
    return password;
  }

  private @Nullable String read(Shell shell, CommandSpec command) {
    if (source.ask) {
      Person person = shell.terminal().person();
      if (person == null) {
        throw new ParameterException(
            command.commandLine(),
            "--ask-password needs a terminal. Set SKEIN_PASSWORD, or say --password-file FILE.");
      }
      return person.secret("Password: ");
    }
    return source.file == null
        ? shell.environment().get(ConnectionOptions.PASSWORD)
        : firstLine(shell, source.file);
  }

  private static @Nullable String firstLine(Shell shell, String file) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return shell.terminal().in().readLine();
      }
      try (BufferedReader reader =
          Files.newBufferedReader(shell.directory().resolve(Path.of(file)))) {
        return reader.readLine();
      }
    } catch (IOException e) {
      throw new SkeinException(
          "NoPassword",
          "The password cannot be read from %s: %s. Name a file that you may read."
              .formatted(file, e));
    }
  }
}
