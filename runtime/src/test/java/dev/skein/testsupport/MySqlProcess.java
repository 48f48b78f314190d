package dev.skein.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * One process of MySQL's or MariaDB's server, on a data folder of its own.
 *
 * @param process the process
 * @param port the TCP port it listens on
 */
record MySqlProcess(WatchedProcess process, int port) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Starts a server on a copy of an initialised data folder. */
  static MySqlProcess start(Path data, List<String> server) {
    Path folder = temporaryFolder(memory(), "data");
    WatchedProcess.run(List.of("cp", "-r", data.toString(), folder.toString()));
    int port = freePort();
    List<String> command = new ArrayList<>(server);
    command.add("--datadir=" + folder.resolve(data.getFileName()));
    command.add("--socket=" + folder.resolve("s"));
    command.add("--pid-file=" + folder.resolve("pid"));
    // A server that starts deletes the temporary tables it finds, also those of one that runs.
    command.add("--tmpdir=" + folder);
    command.add("--port=" + port);
    command.add("--bind-address=127.0.0.1");
    // Nothing in a test has to outlive a power cut, and no test is large.
    command.add("--innodb-flush-log-at-trx-commit=0");
    command.add("--innodb-doublewrite=0");
    command.add("--innodb-buffer-pool-size=32M");
    // To make and delete a file for each table takes longer than all else.
    command.add("--innodb-file-per-table=0");
    command.add("--innodb-adaptive-hash-index=0");
    command.add("--innodb-purge-threads=1");
    command.add("--innodb-log-file-size=4M");
    command.add("--performance-schema=OFF");
    return new MySqlProcess(WatchedProcess.start(folder, withUser(command)), port);
  }

  /** Root has to say that it means to be root. */
  static List<String> withUser(List<String> command) {
    return System.getProperty("user.name").equals("root")
        ? Stream.concat(command.stream(), Stream.of("--user=root")).toList()
        : command;
  }

  /** The same source of connections, once it gives some. */
  DataSource answering(DataSource dataSource) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        dataSource.getConnection().close();
        return dataSource;
      } catch (SQLException e) {
        if (process.hasEnded() || Instant.now().isAfter(end)) {
          throw new IllegalStateException("The server did not start:\n" + process.said(), e);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that is deleted with the JVM. */
  static Path temporaryFolder(String name) {
    return temporaryFolder(Path.of(System.getProperty("java.io.tmpdir")), name);
  }

  private static Path temporaryFolder(Path parent, String name) {
    try {
      Path folder = Files.createTempDirectory(parent, "skein-" + name);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where files are no more than memory, if there is a lot of it; a server has some 100 MB. */
  private static Path memory() {
    Path memory = Path.of("/dev/shm");
    return Files.isWritable(memory) && memory.toFile().getUsableSpace() > 4L << 30
        ? memory
        : Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static void delete(Path folder) {
    WatchedProcess.run(List.of("rm", "-rf", folder.toString()));
  }
}
