package dev.skein.testsupport;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a server's binaries and its first data are. To unpack and initialise them takes longer than
 * many a test, so a build does it once for all its JVMs, in the folder that {@code -Dskein.servers}
 * names; without one a JVM does it for itself.
 */
final class Installation {

  private static final @Nullable String FOLDER = System.getProperty("skein.servers");

  private Installation() {}

  /** The folder of a server that is installed, if need be by this call. */
  static Path of(String server, Consumer<Path> installer) {
    if (FOLDER == null) {
      Path folder = MySqlProcess.temporaryFolder(server);
      installer.accept(folder);
      return folder;
    }
    try {
      return shared(Files.createDirectories(Path.of(FOLDER).toAbsolutePath()), server, installer);
    } catch (IOException e) {
      throw new UncheckedIOException(server + " is not installed", e);
    }
  }

  /** A second JVM waits for the first; what a killed one left half done is done again. */
  private static Path shared(Path servers, String server, Consumer<Path> installer)
      throws IOException {
    Path folder = servers.resolve(server);
    Path done = servers.resolve(server + ".done");
    try (FileChannel channel = FileChannel.open(servers.resolve(server + ".lock"), CREATE, WRITE)) {
      channel.lock(); // until it is closed
      if (!Files.exists(done)) {
        WatchedProcess.run(List.of("rm", "-rf", folder.toString()));
        installer.accept(Files.createDirectory(folder));
        Files.createFile(done);
      }
    }
    return folder;
  }
}
