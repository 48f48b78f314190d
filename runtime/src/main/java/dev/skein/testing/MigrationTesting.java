package dev.skein.testing;

import dev.skein.HistoryEntry;
import dev.skein.Skein;
import dev.skein.SkeinException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * Migrations on a database of a test: to a version, rows into it, one version on, and a look at
 * what became of them.
 *
 * <pre>{@code
 * MigrationTesting migrations = MigrationTesting.on(dataSource);
 * migrations.upgradeBefore("20261122103000");
 * migrations.execute("insert into books (id, title) values (1, 'Ilias')");
 *
 * migrations.upgradeTo("20261122103000");
 *
 * assertThat(migrations.rows("select pages from books")).containsExactly(Map.of("pages", 0));
 * }</pre>
 *
 * <p>Wherever a version is asked for, its beginning is enough if no other starts so. The database
 * is not emptied: give each test one of its own, such as {@code jdbc:h2:mem:} with a name that no
 * other test has. Everything here throws {@link SkeinException} where Skein or the database
 * refuses, and {@link AssertionError} where a migration is found wrong.
 */
public final class MigrationTesting {

  private final Skein skein;
  private final DataSource dataSource;

  private MigrationTesting(Skein skein, DataSource dataSource) {
    this.skein = skein;
    this.dataSource = dataSource;
  }

  /**
   * Works on a database, with the migrations in Flyway's default place, {@code
   * classpath:db/migration}.
   *
   * @param dataSource the database
   * @return the migrations there
   */
  public static MigrationTesting on(DataSource dataSource) {
    return with(Flyway.configure().dataSource(dataSource));
  }

  /**
   * Works as a Flyway with a configuration would.
   *
   * @param configuration the configuration, with a data source in it
   * @return the migrations it has
   * @throws SkeinException if there is no data source in it
   */
  public static MigrationTesting with(Configuration configuration) {
    DataSource dataSource = configuration.getDataSource();
    if (dataSource == null) {
      throw new SkeinException(
          "NoTestDatabase", "There is no data source in the configuration. Give it one.");
    }
    return new MigrationTesting(Skein.with(configuration), dataSource);
  }

  /**
   * Applies everything that is pending.
   *
   * @return these migrations
   */
  public MigrationTesting upgrade() {
    skein.upgrade();
    return this;
  }

  /**
   * Applies what is pending up to a version.
   *
   * @param version the last to be applied
   * @return these migrations
   */
  public MigrationTesting upgradeTo(String version) {
    skein.upgrade(version);
    return this;
  }

  /**
   * Applies what is pending up to the last version before another one.
   *
   * @param version the first not to be applied
   * @return these migrations
   */
  public MigrationTesting upgradeBefore(String version) {
    before(version).forEach(skein::upgrade);
    return this;
  }

  /**
   * Takes back what is applied above a version.
   *
   * @param version the last to stay applied
   * @return these migrations
   */
  public MigrationTesting downgradeTo(String version) {
    skein.downgrade(version);
    return this;
  }

  /**
   * Takes a version back, and all above it.
   *
   * @param version the first to be taken back
   * @return these migrations
   */
  public MigrationTesting downgradeBefore(String version) {
    skein.downgrade(before(version).findFirst().orElse("base"));
    return this;
  }

  /** The version before another one, if there is one. */
  private Stream<String> before(String version) {
    List<String> known =
        skein.history().stream()
            .map(HistoryEntry::version)
            .filter(each -> !each.isEmpty())
            .distinct()
            .sorted(Comparator.comparing(MigrationVersion::fromVersion))
            .toList();
    List<String> meant = known.stream().filter(each -> each.equals(version)).toList();
    if (meant.isEmpty()) {
      meant = known.stream().filter(each -> each.startsWith(version)).toList();
    }
    if (meant.size() != 1) {
      throw new SkeinException(
          "UnknownTestVersion",
          "%s is the beginning of %d versions, and has to be that of one of %s. Write it so."
              .formatted(version, meant.size(), known));
    }
    return known.subList(0, known.indexOf(meant.get(0))).stream()
        .skip(Math.max(0, known.indexOf(meant.get(0)) - 1L));
  }

  /**
   * Executes statements of the test's own, each in a transaction of its own.
   *
   * @param statements the SQL, in order
   * @return these migrations
   */
  public MigrationTesting execute(String... statements) {
    for (String sql : statements) {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
        if (!connection.getAutoCommit()) {
          connection.commit();
        }
      } catch (SQLException e) {
        throw refused(sql, e);
      }
    }
    return this;
  }

  /**
   * Asks the database.
   *
   * @param query the SQL
   * @return the rows, each a map from the labels of its columns in lower case to what JDBC makes of
   *     their values
   */
  public List<Map<String, @Nullable Object>> rows(String query) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<Map<String, @Nullable Object>> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.put(
              result.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw refused(query, e);
    }
  }

  private static AssertionError refused(String sql, SQLException reason) {
    return new AssertionError(
        "[Skein:TestStatement] The database refuses '%s': %s".formatted(sql, reason.getMessage()),
        reason);
  }

  /**
   * Fails if the database is not what its applied migrations lead to, as {@link Skein#drift} tells.
   *
   * @param ignored tables and sequences to leave out, as {@code audit_*}
   * @return these migrations
   */
  public MigrationTesting check(String... ignored) {
    List<String> drift = skein.drift(ignored).stream().map(Object::toString).toList();
    if (!drift.isEmpty()) {
      throw new AssertionError(
          "[Skein:TestDrift] The database is not what its migrations lead to:\n  "
              + String.join("\n  ", drift));
    }
    return this;
  }

  /**
   * Applies each pending migration, takes it back and applies it again, and compares the catalogue
   * of the database: after the way back it has to be the one before, and after the second way up
   * the one after the first. Rows that were put in before go along. A migration that says that it
   * cannot be taken back, or is not one of Skein's, is only applied.
   *
   * @return the versions that were only applied
   * @throws AssertionError if a migration fails or does not undo itself, naming it and the
   *     differences; or if nothing is pending
   */
  public List<String> walk() {
    return new Walk(skein).run();
  }
}
