package dev.skein;

import dev.skein.execution.SupportedDatabases;
import dev.skein.history.Applied;
import dev.skein.history.History;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Flyway's lock on PostgreSQL, held by the session and not by an open transaction: what runs
 * outside of transactions would wait for that one for ever. Both locks keep each other out.
 */
final class SessionLock {

  private static final String EXTENSION =
      "org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension";

  private SessionLock() {}

  /**
   * Sets it where something that is not applied runs outside of a transaction.
   *
   * @param configured what runs it; it is the caller's own
   * @throws SQLException if the database refuses
   */
  static void setIfNeeded(
      FluentConfiguration configured,
      Supplier<? extends Map<MigrationVersion, SkeinMigration>> migrations)
      throws SQLException {
    try (Connection connection = configured.getDataSource().getConnection()) {
      Database database = SupportedDatabases.of(connection);
      if (database != Database.POSTGRESQL) {
        return;
      }
      History history = History.of(connection, configured, database);
      Applied applied = history.exists() ? history.applied() : Applied.of(List.of());
      if (migrations.get().values().stream()
          .filter(migration -> !applied.contains(migration.getVersion()))
          .anyMatch(migration -> !migration.canExecuteInTransaction())) {
        set(configured);
      }
    }
  }

  /**
   * Sets it.
   *
   * @param configured the caller's own
   */
  static void set(FluentConfiguration configured) {
    try {
      // Its class is in a module of its own, which only users of PostgreSQL have, and the way to it
      // is another one in each release but for this one.
      Class<?> type = Class.forName(EXTENSION, true, configured.getClassLoader());
      Object register = configured.getClass().getMethod("getPluginRegister").invoke(configured);
      Object extension =
          register.getClass().getMethod("getPlugin", Class.class).invoke(register, type);
      type.getMethod("setTransactionalLock", boolean.class).invoke(extension, false);
    } catch (ReflectiveOperationException e) {
      throw new FlywayException(
          "[Skein:TransactionalLock] Flyway's lock on PostgreSQL cannot be set: "
              + e
              + ". Set flyway.postgresql.transactional.lock=false.",
          e);
    }
  }
}
