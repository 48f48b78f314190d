package dev.skein;

import dev.skein.catalogue.Catalogue;
import dev.skein.drift.Difference;
import dev.skein.execution.Direction;
import dev.skein.execution.MigrationException;
import dev.skein.execution.SupportedDatabases;
import dev.skein.history.History;
import dev.skein.history.HistoryTable;
import dev.skein.journal.JournalSwitch;
import dev.skein.journal.JournalTable;
import dev.skein.operation.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * The migrations of an application, upwards and back.
 *
 * <p>An application without a framework migrates itself at its start with one line:
 *
 * <pre>{@code
 * Skein.of(dataSource).upgrade();
 * }</pre>
 *
 * <p>Where a framework runs Flyway, nothing has to be called to upgrade. Everything here throws
 * {@link SkeinException}, which tells what is wrong and what to do.
 */
public final class Skein {

  private final Configuration configuration;
  private final Progress progress;

  private Skein(Configuration configuration, Progress progress) {
    this.configuration = configuration;
    this.progress = progress;
  }

  /**
   * Works on a database, with the migrations in Flyway's default place, {@code
   * classpath:db/migration}.
   *
   * @param dataSource the database
   * @return the migrations there
   * @throws SkeinException if this Flyway has no support for the database
   */
  public static Skein of(DataSource dataSource) {
    try {
      return with(RegisteredMigrations.whereNeeded(Flyway.configure()).dataSource(dataSource));
    } catch (FlywayException e) {
      // The first of Flyway 10 look at the database here already.
      checkDatabase(dataSource);
      throw SkeinException.of(e);
    }
  }

  /**
   * Works as an application's Flyway does.
   *
   * @param flyway the Flyway
   * @return the migrations it has
   */
  public static Skein with(Flyway flyway) {
    return with(flyway.getConfiguration());
  }

  /**
   * Works as a Flyway with a configuration would.
   *
   * @param configuration the configuration; scripts need no data source in it
   * @return the migrations it has
   */
  public static Skein with(Configuration configuration) {
    return new Skein(configuration, Progress.NONE);
  }

  /**
   * Tells of each migration as soon as it is done.
   *
   * @param listener who hears of it
   * @return the same migrations
   */
  public Skein tell(Progress listener) {
    return new Skein(configuration, listener);
  }

  /**
   * Applies everything that is pending.
   *
   * @return what was applied, in order
   * @throws SkeinException if something fails
   */
  public List<Change> upgrade() {
    return upgrade(new Target.Head());
  }

  /**
   * Applies what is pending up to a target.
   *
   * @param target {@code head}, {@code +2}, a version or its beginning
   * @return what was applied, in order
   * @throws SkeinException if the target is unknown, or something fails
   */
  public List<Change> upgrade(String target) {
    return upgrade(Target.parse(target));
  }

  /**
   * Applies what is pending up to a target.
   *
   * @param target where to
   * @return what was applied, in order
   * @throws SkeinException if the target is unknown, or something fails
   */
  public List<Change> upgrade(Target target) {
    return connected(() -> new Upgrade(configuration, progress).to(target));
  }

  /**
   * Takes back what is applied above a target, the highest version first, under the lock that
   * Flyway holds when it migrates. On a database with transactional DDL each migration is one
   * transaction.
   *
   * @param target {@code base}, {@code -1}, a version or its beginning; a version stays applied
   * @return what was taken back, in order
   * @throws SkeinException if the target is unknown or something in the way cannot be taken back,
   *     and nothing was done then; or if the database refuses
   */
  public List<Change> downgrade(String target) {
    return downgrade(Target.parse(target));
  }

  /**
   * Takes back what is applied above a target, as {@link #downgrade(String)} does.
   *
   * @param target where to
   * @return what was taken back, in order
   * @throws SkeinException as {@link #downgrade(String)} does
   */
  public List<Change> downgrade(Target target) {
    return connected(() -> new Downgrade(configuration, progress).to(target));
  }

  /**
   * What an upgrade would do now. Nothing is touched.
   *
   * @param target {@code head}, {@code +2}, a version or its beginning
   * @return what is still to be done of migrations that are half done, and then the pending ones up
   *     to the target, in order
   * @throws SkeinException if the target is unknown, or the database cannot be asked
   */
  public List<PlannedMigration> upgradePlan(String target) {
    Target parsed = Target.parse(target);
    return connected(() -> new Plans(configuration).upgrade(parsed));
  }

  /**
   * What a downgrade would do now. Nothing is touched.
   *
   * @param target {@code base}, {@code -1}, a version or its beginning; a version stays applied
   * @return the applied migrations above the target, the highest version first
   * @throws SkeinException if the target is unknown or something in the way cannot be taken back
   */
  public List<PlannedMigration> downgradePlan(String target) {
    Target parsed = Target.parse(target);
    return connected(() -> new Plans(configuration).downgrade(parsed));
  }

  /**
   * Makes the history say that the migrations up to a version are applied and those above it are
   * not, without running any; for a database whose tables came about otherwise. The history is made
   * if it is not there. Repeatable migrations are left as they are.
   *
   * @param target a version or its beginning, {@code head}, or {@code base}; with a baseline, base
   *     is the baseline
   * @return of which migrations the history says something else than before
   * @throws SkeinException if the target is unknown or below a baseline, a failed migration stands
   *     in the history, or the database refuses; and nothing was changed then
   */
  public List<StampedMigration> stamp(String target) {
    Target parsed = Target.parse(target);
    return connected(() -> new Stamp(configuration).to(parsed));
  }

  /**
   * What a stamp would change now. Nothing is touched.
   *
   * @param target as {@link #stamp} takes it
   * @return of which migrations the history would say something else than before
   * @throws SkeinException as {@link #stamp} does
   */
  public List<StampedMigration> stampPlan(String target) {
    Target parsed = Target.parse(target);
    return connected(() -> new Stamp(configuration).plan(parsed));
  }

  /**
   * What Flyway's {@code validate} finds wrong, save that migrations are pending.
   *
   * @return the migrations with which something is wrong
   * @throws SkeinException if the database cannot be asked
   */
  public List<InvalidMigration> invalid() {
    return connected(() -> Validity.of(configuration));
  }

  /**
   * Where the database is.
   *
   * @return the migration with the highest applied version, if there is one
   * @throws SkeinException if the database cannot be asked
   */
  public Optional<HistoryEntry> current() {
    return history().stream().filter(HistoryEntry::current).findFirst();
  }

  /**
   * Every migration that was or can be applied.
   *
   * @return pending ones first, then what happened, the newest first
   * @throws SkeinException if the database cannot be asked
   */
  public List<HistoryEntry> history() {
    return connected(
        () -> {
          MigrationInfoService info = new Flyway(configuration).info();
          MigrationInfo current = info.current();
          List<HistoryEntry> entries =
              new ArrayList<>(
                  Arrays.stream(info.all()).map(each -> HistoryEntry.of(each, current)).toList());
          Collections.reverse(entries);
          return List.copyOf(entries);
        });
  }

  /**
   * Compares the database with what the migrations that are applied to it lead to. Nothing is
   * changed. {@link dev.skein.drift.Comparison} tells what is not compared.
   *
   * <p>A table that no migration made is told too, unless SQL names it: that of {@code
   * op.execute(..)} or of Flyway's own SQL migrations. What such SQL does to a table and a part of
   * it is its author's, and no drift. Flyway's history and what Skein keeps beside it are left out,
   * and so are tables whose names begin with {@code HT_} or {@code HTE_}, in which Hibernate keeps
   * rows for a while. Versions that a baseline covers count as applied.
   *
   * @param ignored tables and sequences to leave out, as {@code audit_*}: a star stands for any
   *     letters, and the case makes no difference; a schema other than the default one stands in
   *     front
   * @return what differs, none if nothing does: tables and their parts in the order of the
   *     migrations, then what is too much in the order of its names, then sequences
   * @throws SkeinException if the database cannot be asked, or the class of a migration that is
   *     applied is missing
   */
  public List<Difference> drift(String... ignored) {
    return connected(() -> new Drift(configuration, List.of(ignored)).find());
  }

  /**
   * Reads what the database has, in its default schema and those that the migrations name. Flyway's
   * history and what Skein keeps beside it are left out.
   *
   * @return what is there
   * @throws SkeinException if the database cannot be asked
   */
  public Catalogue catalogue() {
    return connected(() -> new Drift(configuration, List.of()).catalogue());
  }

  /**
   * What a failure or a crash left half done. An upgrade goes on with it, and a downgrade takes it
   * back.
   *
   * @return the migrations that are neither applied nor taken back, the highest version first
   * @throws SkeinException if the database cannot be asked
   */
  public List<UnfinishedMigration> unfinished() {
    return connected(
        () -> {
          try (Connection connection = configuration.getDataSource().getConnection()) {
            History history =
                History.of(connection, configuration, SupportedDatabases.of(connection));
            return Situation.of(connection, history, configuration).unfinished();
          }
        });
  }

  /**
   * Writes the script that upgrades, without a connection: every statement and Flyway's history
   * rows.
   *
   * @param range {@code FROM:TO} or {@code TO}, which starts before the first migration
   * @param database whose SQL to write
   * @return the script
   * @throws SkeinException if the range is none, or a migration in it runs Java
   */
  public String upgradeSql(String range, Database database) {
    return script(range, Direction.UPGRADE, database);
  }

  /**
   * Writes the script that takes migrations back, without a connection: every statement and
   * Flyway's history rows.
   *
   * @param range {@code FROM:TO}, the later version first, or {@code TO}, which starts at the
   *     newest
   * @param database whose SQL to write
   * @return the script
   * @throws SkeinException if the range is none, or a migration in it runs Java or cannot be undone
   */
  public String downgradeSql(String range, Database database) {
    return script(range, Direction.DOWNGRADE, database);
  }

  /**
   * Writes the list of all migrations in Java, for a native image; see {@link
   * RegisteredMigrations}.
   *
   * @param classes the folder of the compiled classes
   * @return the file with the list
   * @throws SkeinException if it cannot be written
   */
  public Path register(Path classes) {
    return new RegistryFiles(classes)
        .write(Registry.scanned(configuration.getClassLoader(), configuration.getLocations()));
  }

  private String script(String range, Direction direction, Database database) {
    HistoryTable table =
        new HistoryTable(
            database,
            configuration.getDefaultSchema(),
            configuration.getTable(),
            configuration.getInstalledBy());
    return Script.of(
        Range.parse(range, direction, MigrationClasses.find(configuration)), table, journal(table));
  }

  private Optional<JournalTable> journal(HistoryTable table) {
    try {
      return JournalSwitch.isOn(configuration)
          ? Optional.of(JournalTable.beside(table))
          : Optional.empty();
    } catch (MigrationException e) {
      throw SkeinException.of(e);
    }
  }

  /** What may fail as databases do. */
  @FunctionalInterface
  private interface Task<T> {
    T run() throws SQLException;
  }

  private <T> T connected(Task<T> task) {
    checkDatabase();
    try {
      return task.run();
    } catch (FlywayException | SQLException e) {
      throw SkeinException.of(e);
    }
  }

  private void checkDatabase() {
    if (configuration.getDataSource() == null) {
      throw new SkeinException(
          "NoDatabase", "No database is configured. Give Flyway a data source or a URL.");
    }
    checkDatabase(configuration.getDataSource());
  }

  // Flyway would say less, and later.
  private static void checkDatabase(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      SupportedDatabases.of(connection);
    } catch (MigrationException e) {
      throw SkeinException.of(e);
    } catch (FlywayException | SQLException e) {
      throw SkeinException.connection(e);
    }
  }
}
