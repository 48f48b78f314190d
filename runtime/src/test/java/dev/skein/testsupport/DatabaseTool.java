package dev.skein.testsupport;

import dev.skein.operation.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.tools.RunScript;
import org.opentest4j.TestAbortedException;

/** The tools with which people run scripts: psql, mariadb, sqlite3 and H2's RunScript. */
public final class DatabaseTool {

  private DatabaseTool() {}

  /**
   * What a tool said.
   *
   * @param status its exit status
   * @param output all it said
   */
  public record Run(int status, String output) {}

  /** Runs a script to its end, or to the first error. */
  public static Run run(TestDatabase database, String script) {
    try {
      Path file = Files.createTempFile("skein", ".sql");
      Path log = Files.createTempFile("skein", ".log");
      Files.writeString(file, script);
      ProcessBuilder builder =
          new ProcessBuilder(command(database, file))
              .redirectErrorStream(true)
              .redirectInput(file.toFile())
              .redirectOutput(log.toFile());
      // Whatever the machine is set to: a script says what it is written in.
      builder.environment().putAll(Map.of("LC_ALL", "C", "PGCLIENTENCODING", "LATIN1"));
      Run run = new Run(start(builder).waitFor(), Files.readString(log));
      Files.delete(file);
      Files.delete(log);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> command(TestDatabase database, Path script) {
    return switch (database.kind()) {
      case POSTGRESQL -> psql(database, script);
      case MYSQL, MARIADB -> mariaDb(database);
      case SQLITE ->
          List.of("sqlite3", "-batch", "-bail", database.url().substring("jdbc:sqlite:".length()));
      case H2 -> runScript(database, script);
      default -> throw new IllegalArgumentException(database.toString());
    };
  }

  private static List<String> psql(TestDatabase database, Path script) {
    String url = database.url().substring("jdbc:".length());
    return List.of("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", script.toString(), url);
  }

  /** It speaks to MySQL too, and is what Debian calls {@code mysql}. */
  private static List<String> mariaDb(TestDatabase database) {
    String user = database.user();
    if (database.kind() == Database.MYSQL) {
      // This build of the client has no other way to be let in by MySQL.
      user = "tool";
      database.execute(
          "create user if not exists tool identified with mysql_native_password by ''",
          "grant all on *.* to tool");
    }
    URI url = URI.create(database.url().substring("jdbc:".length()));
    List<String> command = new ArrayList<>();
    command.add(MariaDbServer.client().toString());
    command.addAll(List.of("--no-defaults", "--protocol=tcp", "--host=127.0.0.1", "--skip-ssl"));
    command.addAll(List.of("--port=" + url.getPort(), "--user=" + user));
    command.add(url.getPath().substring(1));
    return command;
  }

  private static List<String> runScript(TestDatabase database, Path script) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        jar(),
        RunScript.class.getName(),
        "-url",
        database.remoteUrl(),
        "-user",
        database.user(),
        "-script",
        script.toString());
  }

  private static String jar() {
    return Path.of(
            URI.create(
                RunScript.class.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  private static Process start(ProcessBuilder builder) throws IOException {
    try {
      return builder.start();
    } catch (IOException e) {
      if ("true".equals(System.getenv("CI"))) {
        throw e;
      }
      String message =
          "NO SCRIPT IS TESTED WITH " + builder.command().get(0) + ": " + e.getMessage();
      System.err.println(message);
      throw new TestAbortedException(message, e);
    }
  }
}
