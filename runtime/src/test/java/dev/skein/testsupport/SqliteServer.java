package dev.skein.testsupport;

import dev.skein.operation.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite within this JVM, a file for each database. */
final class SqliteServer implements TestServer {

  /** Beside the database stand its journal, or its log and the index of that. */
  private static final String[] FILES = {"", "-journal", "-wal", "-shm"};

  @Override
  public TestDatabase fresh() {
    try {
      Path file = Files.createTempFile("skein_", ".db");
      String url = "jdbc:sqlite:" + file;
      SQLiteConfig config = new SQLiteConfig();
      // Nothing in a test has to outlive a power cut.
      config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
      SQLiteDataSource dataSource = new SQLiteDataSource(config);
      dataSource.setUrl(url);
      return new TestDatabase(
          Database.SQLITE, url, "", "", dataSource, database -> delete(file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("No file for a database", e);
    }
  }

  private static void delete(String file) {
    try {
      for (String suffix : FILES) {
        Files.deleteIfExists(Path.of(file + suffix));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The database was not deleted", e);
    }
  }
}
