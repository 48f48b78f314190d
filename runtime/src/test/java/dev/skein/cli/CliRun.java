package dev.skein.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

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
    return at(null, "", directory, environment, arguments);
  }

  /** With somebody at the terminal, and something on the standard input. */
  static CliRun at(
      @Nullable Person person,
      String input,
      Path directory,
      Map<String, String> environment,
      String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            new BufferedReader(new StringReader(input)),
            person);
    int status = SkeinCli.run(terminal, environment, directory, arguments);
    return new CliRun(status, text(out), text(err));
  }

  private static String text(StringWriter writer) {
    return writer.toString().replace(System.lineSeparator(), "\n");
  }

  /** The document that was printed, and nothing else. JSON is YAML, too. */
  @SuppressWarnings("unchecked")
  Map<String, Object> json() {
    LoadSettings settings = LoadSettings.builder().setLabel(out).build();
    return (Map<String, Object>) new Load(settings).loadFromString(out);
  }
}
