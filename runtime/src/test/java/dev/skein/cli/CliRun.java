package dev.skein.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * What one call of the command line did.
 *
 * @param status the exit status
 * @param out what was printed
 * @param err what was printed as an error
 */
record CliRun(int status, String out, String err) {

  static CliRun of(Map<String, String> environment, String... arguments) {
    return in(Path.of(""), environment, arguments);
  }

  static CliRun in(Path directory, Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err));
    int status = SkeinCli.run(terminal, environment, directory, arguments);
    return new CliRun(status, text(out), text(err));
  }

  private static String text(StringWriter writer) {
    return writer.toString().replace(System.lineSeparator(), "\n");
  }
}
