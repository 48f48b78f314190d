package dev.skein.bench;

import dev.skein.RegisteredMigrations;
import dev.skein.Skein;
import dev.skein.testsupport.Cost;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A process that migrates what is on its class path, and tells at its end what it took. */
final class MigrateMain {

  private MigrateMain() {}

  /**
   * Migrates.
   *
   * @param arguments the URL, how many migrations there are to apply, and whether there is a {@code
   *     registry}, the {@code facade} is called, or {@code skeinJournal} is {@code off}
   */
  public static void main(String[] arguments) throws SQLException {
    // As a pool does: H2 reads its whole file with the first connection.
    Connection kept = DriverManager.getConnection(arguments[0]);
    migrate(arguments);
    kept.close();
    Cost.tell();
  }

  private static void migrate(String... arguments) {
    String how = arguments[2];
    FluentConfiguration configuration =
        Flyway.configure()
            .dataSource(arguments[0], "", "")
            .placeholders(Map.of("skeinJournal", how.equals("off") ? "off" : "on"));
    if (how.equals("registry")) {
      configuration.javaMigrationClassProvider(
          RegisteredMigrations.of(MigrateMain.class.getClassLoader()));
    }
    int applied =
        how.equals("facade")
            ? Skein.with(configuration).upgrade().size()
            : configuration.load().migrate().migrationsExecuted;
    if (applied != Integer.parseInt(arguments[1])) {
      throw new IllegalStateException(applied + " migrations were applied");
    }
  }
}
