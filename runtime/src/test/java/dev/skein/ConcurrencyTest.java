package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.dialect.Dialects;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.JavaStep;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An upgrade and a downgrade at the same time, as two instances of an application do it. */
@Tag("flyway")
@Timeout(300)
class ConcurrencyTest {

  static final JavaStep NOTHING = connection -> {};

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  /** On SQLite nobody waits for Flyway's lock, as there is none: the second writer is refused. */
  static List<Database> databasesWithLocks() {
    return databases().stream().filter(kind -> kind != Database.SQLITE).toList();
  }

  /**
   * Both find the same migration pending; on SQLite nothing but Skein holds the second one back.
   */
  @ParameterizedTest
  @MethodSource("databases")
  void theSecondInstanceWaitsAndGoesOn(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database, NOTHING).target("2").load().migrate();
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Void> first =
          CompletableFuture.runAsync(() -> flyway(database, slow(running)).load().migrate());
      assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

      flyway(database, NOTHING).load().migrate();
      first.get(30, TimeUnit.SECONDS);

      assertThat(versions(database)).containsExactly("1", "2", "3");
      flyway(database, NOTHING).load().validate();
    }
  }

  /** The upgrade builds on what the downgrade is about to take back. */
  @ParameterizedTest
  @MethodSource("databasesWithLocks")
  void aDowngradeWaitsForTheMigrationThatRuns(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database, NOTHING).target("2").load().migrate();
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Void> upgrade =
          CompletableFuture.runAsync(() -> flyway(database, slow(running)).load().migrate());
      assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

      List<Change> changes = Skein.with(flyway(database, NOTHING)).downgrade("1");
      upgrade.get(30, TimeUnit.SECONDS);

      assertThat(changes).extracting(Change::version).containsExactly("3", "2");
      assertThat(versions(database)).startsWith("1", "2", "3", "3", "2");
      // The upgrade may look once more for what is pending, and finds 2 again.
      assertThat(database.catalogue().tables().keySet()).isEqualTo(applied(database));
    }
  }

  /** "The newest one" was another one when it was said. */
  @ParameterizedTest
  @MethodSource("databasesWithLocks")
  void aRelativeDowngradeRefusesWhenTheHistoryChangedMeanwhile(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database, NOTHING).target("2").load().migrate();
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Void> upgrade =
          CompletableFuture.runAsync(() -> flyway(database, slow(running)).load().migrate());
      assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

      assertThatThrownBy(() -> Skein.with(flyway(database, NOTHING)).downgrade("-1"))
          .isInstanceOf(SkeinException.class)
          .hasMessage(
              "[Skein:HistoryChanged] The history changed while waiting for another run: [3] would be taken back now, and [%s] before. Look at the history and say it again."
                  .formatted(kind == Database.POSTGRESQL ? "2" : "3, half done"));
      upgrade.get(30, TimeUnit.SECONDS);
      assertThat(database.catalogue().tables()).containsOnlyKeys("one", "two", "three");
    }
  }

  /**
   * The upgrade waits; then what it builds on is gone, and it starts over from there or refuses.
   */
  @ParameterizedTest
  @MethodSource("databases")
  void anUpgradeWaitsForTheDowngradeThatRuns(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database, NOTHING).load().migrate();
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Void> downgrade =
          CompletableFuture.runAsync(
              () -> Skein.with(flyway(database, slow(running))).downgrade("1"));
      assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

      // The others show the failed row of a downgrade that runs, and Flyway may refuse for it.
      if (kind == Database.POSTGRESQL) {
        flyway(database, NOTHING).load().migrate();
      }
      downgrade.get(30, TimeUnit.SECONDS);
      flyway(database, NOTHING).load().migrate();

      assertThat(database.catalogue().tables()).containsOnlyKeys("one", "two", "three");
      assertThat(versions(database)).containsExactly("1", "2", "3", "3", "2", "2", "3");
    }
  }

  /** It shows a failed row to others where nothing is rolled back, which nobody has to mend. */
  @ParameterizedTest
  @MethodSource("databasesWithLocks")
  void skeinWaitsForTheDowngradeThatRuns(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database, NOTHING).load().migrate();
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Void> downgrade =
          CompletableFuture.runAsync(
              () -> Skein.with(flyway(database, slow(running))).downgrade("1"));
      assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<List<Change>> upgrade =
          CompletableFuture.supplyAsync(() -> Skein.with(flyway(database, NOTHING)).upgrade());
      List<Change> changes = Skein.with(flyway(database, NOTHING)).downgrade("1");

      downgrade.get(30, TimeUnit.SECONDS);
      upgrade.get(30, TimeUnit.SECONDS);
      assertThat(versions(database)).startsWith("1", "2", "3", "3", "2");
      assertThat(versions(database)).hasSize(5 + changes.size() + upgrade.get().size());
      assertThat(database.catalogue().tables().keySet()).isEqualTo(applied(database));
    }
  }

  /** Flyway itself gives up after as long as H2 waits for a lock. */
  @Test
  void onH2SkeinWaitsForTheMigrationThatRuns() throws Exception {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      flyway(database, NOTHING).target("2").load().migrate();
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Void> first =
          CompletableFuture.runAsync(() -> flyway(database, slow(running)).load().migrate());
      assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

      FluentConfiguration impatient =
          flyway(database, NOTHING).dataSource(database.url() + ";LOCK_TIMEOUT=50", "sa", "");
      assertThat(Skein.with(impatient).upgrade()).isEmpty();

      first.get(30, TimeUnit.SECONDS);
      assertThat(versions(database)).containsExactly("1", "2", "3");
    }
  }

  /** Flyway applies nothing twice in a run, and goes on with what builds on it. */
  @ParameterizedTest
  @MethodSource("databases")
  void whatIsTakenBackWithinARunIsAppliedAgain(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind);
        Connection connection = database.connect()) {
      FluentConfiguration flyway = flyway(database, NOTHING);
      flyway.target("1").load().migrate();
      Skein.with(flyway).downgrade("base");
      Context run = context(flyway, connection);
      History history = History.of(connection, flyway, kind);
      SkeinMigration first = new V1__One();
      first.migrate(run);
      history.append(HistoryRow.applied(first.getVersion(), "One", "V1__One", first.getChecksum()));
      Skein.with(flyway).downgrade("base");

      if (Dialects.of(kind).hasTransactionalDdl()) {
        assertThatThrownBy(() -> new V2__Two().migrate(run))
            .hasMessage(
                "[Skein:ParentNotApplied] dev.skein.ConcurrencyTest$V2__Two builds on version 1, which was taken back in the meantime. Migrate again.");
      } else {
        new V2__Two().migrate(run);
        assertThat(database.catalogue().tables()).containsOnlyKeys("one", "two");
        assertThat(versions(database)).containsExactly("1", "1", "1", "1", "1");
      }
    }
  }

  private static Context context(Configuration configuration, Connection connection) {
    return new Context() {
      @Override
      public Configuration getConfiguration() {
        return configuration;
      }

      @Override
      public Connection getConnection() {
        return connection;
      }
    };
  }

  /** What a crash would leave: nothing where all is rolled back, elsewhere a failed row. */
  @ParameterizedTest
  @MethodSource("databases")
  void othersSeeAFailedRowWhereNothingIsRolledBack(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database, NOTHING).load().migrate();
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Void> downgrade =
          CompletableFuture.runAsync(
              () -> Skein.with(flyway(database, slow(running))).downgrade("2"));
      assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

      List<?> failed =
          database.query("select `version` from `flyway_schema_history` where not `success`");
      assertThat(failed).hasSize(Dialects.of(kind).hasTransactionalDdl() ? 0 : 1);

      downgrade.get(30, TimeUnit.SECONDS);
      assertThat(
              database.query("select `version` from `flyway_schema_history` where not `success`"))
          .isEmpty();
    }
  }

  /** Runs until others had time to run into it. */
  static JavaStep slow(CountDownLatch running) {
    return connection -> {
      running.countDown();
      sleep(700);
    };
  }

  static void sleep(int milliseconds) throws SQLException {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new SQLException(e);
    }
  }

  /** The tables that the history tells of. */
  static Set<String> applied(TestDatabase database) {
    Map<String, String> tables = Map.of("1", "one", "2", "two", "3", "three");
    return Skein.with(flyway(database, NOTHING)).history().stream()
        .filter(entry -> entry.state().equals("Success"))
        .map(entry -> tables.get(entry.version()))
        .collect(Collectors.toSet());
  }

  static List<@Nullable Object> versions(TestDatabase database) {
    return database
        .query(
            "select `version` from `flyway_schema_history` where `installed_rank` > 0 order by `installed_rank`")
        .stream()
        .<@Nullable Object>map(row -> row.get(0))
        .toList();
  }

  static FluentConfiguration flyway(TestDatabase database, JavaStep duringThird) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .skipDefaultResolvers(true)
        .javaMigrations(new V1__One(), new V2__Two(), new V3__Three(duringThird));
  }

  /** One. */
  public static final class V1__One extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("create table one (id bigint)");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("one");
    }
  }

  /** Two. */
  @Revises("1")
  public static final class V2__Two extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("create table two (id bigint)");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("two");
    }
  }

  /** Three. */
  @Revises("2")
  public static final class V3__Three extends SkeinMigration {
    private final JavaStep step;

    V3__Three(JavaStep step) {
      this.step = step;
    }

    @Override
    public void upgrade(Operations op) {
      op.run("Take some time", step);
      op.execute("create table three (id bigint)");
    }

    @Override
    public void downgrade(Operations op) {
      op.run("Take some time", step);
      op.dropTable("three");
    }
  }
}
