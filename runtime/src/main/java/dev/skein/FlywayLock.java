package dev.skein;

import dev.skein.migration.SkeinMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.jspecify.annotations.Nullable;

/**
 * Does something while holding the lock that Flyway holds when it migrates, so that no migration
 * runs meanwhile, of whatever process.
 *
 * <p>Flyway has no call for that. But a run that has nothing to migrate takes the lock, calls back
 * after the versioned migrations, and only then releases it, if all of its migrations are one
 * group.
 */
final class FlywayLock {

  /** What is done under the lock. */
  @FunctionalInterface
  interface Task {
    void run(Connection connection) throws SQLException;
  }

  private final Configuration configuration;
  private final Collection<SkeinMigration> migrations;
  private final boolean despiteFailure;
  private final boolean bySession;

  /**
   * Makes it.
   *
   * @param configuration Flyway's configuration, as the user has it
   * @param migrations the migrations there are: Flyway warns of a database newer than all it knows
   */
  FlywayLock(Configuration configuration, Collection<SkeinMigration> migrations) {
    this(configuration, migrations, false, false);
  }

  private FlywayLock(
      Configuration configuration,
      Collection<SkeinMigration> migrations,
      boolean despiteFailure,
      boolean bySession) {
    this.configuration = configuration;
    this.migrations = migrations;
    this.despiteFailure = despiteFailure;
    this.bySession = bySession;
  }

  /** The lock on PostgreSQL without a transaction that is open meanwhile. */
  FlywayLock bySession() {
    return new FlywayLock(configuration, migrations, despiteFailure, true);
  }

  /**
   * The lock where the history has a row of a failure. Flyway does nothing then, unless the row is
   * of a migration newer than all it knows, and it is told to ignore that.
   *
   * @param configuration Flyway's configuration, as the user has it
   */
  static FlywayLock despiteFailure(Configuration configuration) {
    return new FlywayLock(configuration, List.of(), true, false);
  }

  /**
   * Does the task. The history table has to be there.
   *
   * @throws SQLException if the task does
   */
  void hold(Task task) throws SQLException {
    AfterVersioned callback = new AfterVersioned(task);
    try {
      flyway(callback).migrate();
    } catch (FlywayException e) {
      callback.rethrow();
      throw e;
    }
    if (!callback.called) {
      throw new SkeinException(
          "NoLock", "This version of Flyway did not call back under its lock. Report it to Skein.");
    }
  }

  private Flyway flyway(Callback callback) {
    FluentConfiguration quiet = quiet(callback);
    if (despiteFailure) {
      quiet.ignoreMigrationPatterns("*:future");
    }
    if (bySession) {
      SessionLock.set(quiet);
    }
    return quiet.load();
  }

  private FluentConfiguration quiet(Callback callback) {
    return Flyway.configure(configuration.getClassLoader())
        .configuration(configuration)
        .group(true)
        // Nothing may be pending, whatever the user's configuration would find.
        .skipDefaultResolvers(true)
        .resolvers(new MigrationResolver[0])
        .javaMigrations(migrations.toArray(JavaMigration[]::new))
        .target("current")
        .outOfOrder(false)
        .baselineOnMigrate(false)
        .createSchemas(false)
        .validateOnMigrate(false)
        .skipDefaultCallbacks(true)
        .callbacks(callback);
  }

  private static final class AfterVersioned implements Callback {

    private final Task task;
    private boolean called;
    private @Nullable Exception failure;

    AfterVersioned(Task task) {
      this.task = task;
    }

    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.AFTER_VERSIONED;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
      // The task has transactions of its own.
      return false;
    }

    @Override
    public void handle(Event event, Context context) {
      called = true;
      try {
        task.run(context.getConnection());
      } catch (SQLException | RuntimeException e) {
        failure = e;
        throw new FlywayException(e);
      }
    }

    @Override
    public String getCallbackName() {
      return "Skein";
    }

    /** Throws what the task threw, without what Flyway made of it. */
    void rethrow() throws SQLException {
      if (failure instanceof SQLException sql) {
        throw sql;
      }
      if (failure instanceof RuntimeException runtime) {
        throw runtime;
      }
    }
  }
}
