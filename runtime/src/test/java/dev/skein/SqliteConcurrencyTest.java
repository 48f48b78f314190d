package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.operation.Database;
import dev.skein.testsupport.InterruptedDataSource;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several instances on SQLite, where Flyway takes no lock: nothing but Skein holds one back. */
@Tag("flyway")
@Timeout(300)
class SqliteConcurrencyTest {

  /** What a connection was kept from telling once it tells when it has become true. */
  @Test
  void aConnectionThatCameSecondTellsLaterMigrations() throws Exception {
    try (TestDatabase database = TestDatabase.fresh(Database.SQLITE);
        Connection connection = database.connect()) {
      ConcurrencyTest.flyway(database, ConcurrencyTest.NOTHING).load().migrate();
      History history = History.of(connection, Flyway.configure(), Database.SQLITE);
      HistoryRow third = history.rows().get(2);

      history.keepFromTelling(third.version());
      history.append(third);
      assertThat(ConcurrencyTest.versions(database)).containsExactly("1", "2", "3");
      history.append(third.takenBack());
      history.append(third);
      history.keepFromTelling(third.version());
      history.append(third);

      assertThat(ConcurrencyTest.versions(database)).containsExactly("1", "2", "3", "3", "3");
    }
  }

  @Test
  void onSqliteNobodyWaitsLongerThanForFlywaysLock() throws Exception {
    try (TestDatabase database = TestDatabase.fresh(Database.SQLITE)) {
      ConcurrencyTest.flyway(database, ConcurrencyTest.NOTHING).target("2").load().migrate();
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Void> first =
          CompletableFuture.runAsync(
              () ->
                  ConcurrencyTest.flyway(database, ConcurrencyTest.slow(running)).load().migrate());
      assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

      Skein impatient =
          Skein.with(
              ConcurrencyTest.flyway(database, ConcurrencyTest.NOTHING)
                  .dataSource(database.url() + "?busy_timeout=0", "", "")
                  .lockRetryCount(0));
      assertThatThrownBy(impatient::upgrade)
          .isInstanceOf(SkeinException.class)
          .hasMessageContaining(
              "[Skein:DatabaseBusy] Another one has been writing to the database for more than 0 seconds. Migrate again, or raise Flyway's lockRetryCount.");
      first.get(30, TimeUnit.SECONDS);
      assertThat(ConcurrencyTest.versions(database)).containsExactly("1", "2", "3");
    }
  }

  /** Nobody holds a lock there before the first statement that writes. */
  @Test
  void onSqliteADowngradeTakesBackWhatTheHistoryTells() {
    downgradeWhileOthersUpgrade(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  @Tag("long")
  void onSqliteADowngradeTakesBackWhatTheHistoryTellsWheneverThatIs(int distance) {
    downgradeWhileOthersUpgrade(distance);
  }

  /** Two migrations are applied meanwhile, the second one so many statements after the first. */
  private static void downgradeWhileOthersUpgrade(int distance) {
    boolean more = true;
    for (int call = 1; more; call++) {
      try (TestDatabase database = TestDatabase.fresh(Database.SQLITE)) {
        ConcurrencyTest.flyway(database, ConcurrencyTest.NOTHING).target("1").load().migrate();
        InterruptedDataSource interrupted =
            new InterruptedDataSource(
                database.dataSource(),
                List.of(call, call + distance),
                () ->
                    Skein.with(ConcurrencyTest.flyway(database, ConcurrencyTest.NOTHING))
                        .upgrade("+1"));

        downgrade(
            ConcurrencyTest.flyway(database, ConcurrencyTest.NOTHING)
                .dataSource(interrupted.dataSource()),
            "base");
        more = interrupted.end();
        assertThat(database.catalogue().tables().keySet())
            .describedAs("at call %d", call)
            .isEqualTo(ConcurrencyTest.applied(database));
      }
    }
  }

  /** Its row was missing, and another run put it there. */
  @Test
  void onSqliteWhatIsNoMoreHalfDoneIsNotTakenBack() {
    Set<String> told = new HashSet<>();
    boolean more = true;
    for (int call = 1; more; call++) {
      try (TestDatabase database = TestDatabase.fresh(Database.SQLITE)) {
        ConcurrencyTest.flyway(database, ConcurrencyTest.NOTHING).load().migrate();
        database.execute("delete from flyway_schema_history where version = '3'");
        InterruptedDataSource interrupted =
            new InterruptedDataSource(
                database.dataSource(),
                List.of(call),
                () ->
                    Skein.with(ConcurrencyTest.flyway(database, ConcurrencyTest.NOTHING))
                        .upgrade("3"));

        told.add(
            downgrade(
                ConcurrencyTest.flyway(database, ConcurrencyTest.NOTHING)
                    .dataSource(interrupted.dataSource()),
                "base"));
        more = interrupted.end();
        assertThat(database.catalogue().tables().keySet())
            .describedAs("at call %d", call)
            .isEqualTo(ConcurrencyTest.applied(database));
      }
    }
    assertThat(told)
        .contains(
            "[Skein:HistoryChanged] Another run changed the history: 3 was half done, and is not now. Look at the history and say it again.");
  }

  /** What refused it, if something did. */
  private static String downgrade(Configuration configuration, String target) {
    try {
      Skein.with(configuration).downgrade(target);
      return "";
    } catch (SkeinException e) {
      assertThat(e).hasMessageContaining("[Skein:HistoryChanged]");
      return String.valueOf(e.getMessage());
    }
  }
}
