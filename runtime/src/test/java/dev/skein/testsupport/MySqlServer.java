package dev.skein.testsupport;

import com.mysql.cj.jdbc.MysqlDataSource;
import dev.skein.operation.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.opentest4j.TestAbortedException;

/**
 * MySQL 8.0.12, the only release whose server comes in a jar. What starts it in that jar refuses
 * root, so that only its binaries are used.
 */
final class MySqlServer {

  static final TestServer POOL = new ServerPool(Database.MYSQL, MySqlServer::start);

  private static final String BINARIES = "/mysql-Linux-amd64.tar.gz";

  private MySqlServer() {}

  private static ServerPool.Running start() {
    MySqlProcess process =
        MySqlProcess.start(
            Installed.FOLDER.resolve("data"),
            List.of(
                Installed.MYSQLD.toString(),
                "--no-defaults",
                "--mysqlx=OFF",
                "--innodb-flush-method=nosync",
                "--disable-log-bin",
                "--ssl=0"));
    return new ServerPool.Running(
        url(process, ServerPool.DATABASE),
        dataSource(url(process, ServerPool.DATABASE)),
        process.answering(dataSource(url(process, ""))));
  }

  /** Several statements in one text are the author's to allow, as here. */
  private static String url(MySqlProcess process, String database) {
    return "jdbc:mysql://localhost:" + process.port() + "/" + database + "?allowMultiQueries=true";
  }

  private static MysqlDataSource dataSource(String url) {
    var dataSource = new MysqlDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(ServerPool.USER);
    return dataSource;
  }

  /** The binaries, and a data folder to copy. */
  private static final class Installed {
    static final Path FOLDER = Installation.of("mysql", Installed::install);
    static final Path MYSQLD = mysqld(FOLDER);

    private static Path mysqld(Path folder) {
      return folder.resolve("bin/mysqld");
    }

    private static void install(Path folder) {
      try (InputStream binaries = MySqlServer.class.getResourceAsStream(BINARIES)) {
        Path archive = folder.resolve("binaries.tar.gz");
        Files.copy(Objects.requireNonNull(binaries, BINARIES), archive);
        WatchedProcess.run(List.of("tar", "xzf", archive.toString(), "-C", folder.toString()));
        Files.delete(archive);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      requireRuns(mysqld(folder));
      WatchedProcess.run(
          MySqlProcess.withUser(
              List.of(
                  mysqld(folder).toString(),
                  "--no-defaults",
                  "--initialize-insecure",
                  "--innodb-log-file-size=4M",
                  "--datadir=" + folder.resolve("data"))));
    }

    /** It is linked against libaio, which few machines have. */
    private static void requireRuns(Path mysqld) {
      try {
        WatchedProcess.run(List.of(mysqld.toString(), "--no-defaults", "--version"));
      } catch (IllegalStateException | UncheckedIOException e) {
        if ("true".equals(System.getenv("CI"))) {
          throw e;
        }
        String message =
            "NOTHING IS TESTED ON MYSQL: its server, for Linux on x86-64, does not run here. It"
                + " needs libaio1 (as root: apt-get install libaio1). "
                + e.getMessage();
        System.err.println(message);
        throw new TestAbortedException(message, e);
      }
    }
  }
}
