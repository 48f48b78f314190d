package dev.skein.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server that ends with this JVM, also when the JVM is killed: a shell beside it waits for its
 * input, which only this JVM could send, to end.
 *
 * @param shell the shell that watches
 * @param log what the server says
 */
record WatchedProcess(Process shell, Path log) {

  /** Ctrl-C reaches the shell too, which still has to clean up then. */
  private static final String WATCH =
      """
      trap '' INT TERM HUP
      folder=$1 log=$2; shift 2
      exec 3<&0
      "$@" >"$log" 2>&1 3<&- </dev/null &
      server=$!
      { cat <&3 >/dev/null; kill -9 $server; } &
      watch=$!
      wait $server
      status=$?
      kill $watch
      rm -rf "$folder"
      exit $status
      """;

  /** Starts a command, whose folder is deleted when it ends. */
  static WatchedProcess start(Path folder, List<String> command) {
    try {
      Path log = Files.createTempFile("skein-server", ".log");
      log.toFile().deleteOnExit();
      List<String> all = new ArrayList<>(List.of("sh", "-c", WATCH, "sh"));
      all.addAll(List.of(folder.toString(), log.toString()));
      all.addAll(command);
      return new WatchedProcess(new ProcessBuilder(all).start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException("Not started: " + command, e);
    }
  }

  /** Runs a command to its end. */
  static void run(List<String> command) {
    try {
      Path log = Files.createTempFile("skein-server", ".log");
      int status =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
      if (status != 0) {
        throw new IllegalStateException(
            command + " ended with " + status + ":\n" + Files.readString(log));
      }
      Files.delete(log);
    } catch (IOException e) {
      throw new UncheckedIOException("Not run: " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted in " + command, e);
    }
  }

  boolean hasEnded() {
    return !shell.isAlive();
  }

  String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
