package dev.skein.cli;

import dev.skein.SkeinException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A command that makes a copy of the database before it is changed.
 *
 * @param command the command, as the shell takes it
 * @param shell what is around it
 */
record Backup(String command, Shell shell) {

  private static final Pattern SERVER =
      Pattern.compile("jdbc:\\w+://(?:[^/@]*@)?([^/:,?]+|\\[[^]]+])(?::(\\d+))?/([^?;]*).*");
  private static final Pattern FILE = Pattern.compile("jdbc:sqlite:(?:file:)?([^?]+).*");

  /**
   * Where the database is.
   *
   * @param url its JDBC URL
   * @param user who connects
   * @param password the password, if one was given
   */
  record Connection(String url, @Nullable String user, @Nullable String password) {

    /** As the environment of another program; what is not known is not among it. */
    Map<String, String> variables() {
      Map<String, String> variables = new LinkedHashMap<>();
      variables.put(ConnectionOptions.URL, url);
      put(variables, ConnectionOptions.USER, user);
      put(variables, ConnectionOptions.PASSWORD, password);
      Matcher server = SERVER.matcher(url);
      Matcher file = FILE.matcher(url);
      if (server.matches()) {
        put(variables, "SKEIN_HOST", server.group(1));
        put(variables, "SKEIN_PORT", server.group(2));
        put(variables, "SKEIN_DATABASE", server.group(3));
      } else if (file.matches()) {
        put(variables, "SKEIN_DATABASE", file.group(1));
      }
      return variables;
    }

    private static void put(Map<String, String> variables, String name, @Nullable String value) {
      if (value != null) {
        variables.put(name, value);
      }
    }
  }

  /**
   * Runs the command. What it prints goes where errors go.
   *
   * @throws SkeinException if it cannot be started, or ends with another status than 0
   */
  void run(Connection connection) {
    int status;
    try {
      status = status(connection);
    } catch (IOException e) {
      throw new SkeinException(
          "BackupFailed",
          "The backup cannot be run: %s. Nothing was changed.".formatted(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SkeinException("BackupFailed", "The backup was interrupted. Nothing was changed.");
    }
    if (status != 0) {
      throw new SkeinException(
          "BackupFailed",
          "The backup ended with exit status %d. Nothing was changed; mend what it tells, and say it again."
              .formatted(status));
    }
  }

  private int status(Connection connection) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(words())
            .directory(shell.directory().toAbsolutePath().toFile())
            .redirectErrorStream(true);
    builder.environment().remove(ConnectionOptions.PASSWORD);
    builder.environment().putAll(connection.variables());
    Process process = builder.start();
    process.getOutputStream().close();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), Charset.defaultCharset()))) {
      lines.lines().forEach(line -> shell.terminal().error(shell.secrets().hide(line)));
    }
    try {
      return process.waitFor();
    } finally {
      process.destroy();
    }
  }

  private List<String> words() {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
  }
}
