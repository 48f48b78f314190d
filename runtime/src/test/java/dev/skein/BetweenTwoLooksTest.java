package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.dialect.Dialects;
import dev.skein.journal.JournalSwitch;
import dev.skein.operation.Database;
import dev.skein.operation.JavaStep;
import dev.skein.testsupport.InterruptedDataSource;
import dev.skein.testsupport.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody else does just before any call to the database: how a database stands is told in
 * two tables, and both have to be of the same moment.
 */
@Timeout(300)
class BetweenTwoLooksTest {

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  /** Where others see what a downgrade has not ended; H2 is asked in every build. */
  static List<Database> showingMore() {
    return databases().stream()
        .filter(kind -> !Dialects.of(kind).hasTransactionalDdl() && kind != Database.H2)
        .toList();
  }

  /** On SQLite a downgrade is refused instead; H2 is asked in every build. */
  static List<Database> serversWithLocks() {
    return ConcurrencyTest.databasesWithLocks().stream()
        .filter(kind -> kind != Database.H2)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsAppliedIsNotHalfDone(Database kind) {
    boolean more = true;
    for (int call = 1; more; call++) {
      try (TestDatabase database = TestDatabase.fresh(kind)) {
        flyway(database).target("2").load().migrate();
        InterruptedDataSource interrupted =
            new InterruptedDataSource(
                    database.dataSource(),
                    List.of(call),
                    () -> flyway(database).target("3").load().migrate())
                .waitingFor(Duration.ofSeconds(1));
        Skein skein = Skein.with(flyway(database).dataSource(interrupted.dataSource()));

        assertThat(skein.unfinished()).describedAs("at call %d", call).isEmpty();
        more = interrupted.end();
      }
    }
  }

  /** What a running downgrade shows is no failure that somebody would have to put in order. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onH2ADowngradeWaitsForTheOneThatBeganMeanwhile(boolean journal) {
    downgradeWhileAnotherOneBegins(Database.H2, journal);
  }

  @ParameterizedTest
  @MethodSource("showingMore")
  @Tag("long")
  void aDowngradeWaitsForTheOneThatBeganMeanwhile(Database kind) {
    downgradeWhileAnotherOneBegins(kind, true);
  }

  private static void downgradeWhileAnotherOneBegins(Database kind, boolean journal) {
    boolean more = true;
    for (int call = 1; more; call++) {
      try (TestDatabase database = TestDatabase.fresh(kind)) {
        flyway(database, journal).load().migrate();
        InterruptedDataSource interrupted =
            new InterruptedDataSource(
                database.dataSource(),
                List.of(call),
                () -> downgradeUnlessGone(slow(database, journal)));

        Skein.with(flyway(database, journal).dataSource(interrupted.dataSource())).downgrade("1");
        more = interrupted.end();
        assertThat(ConcurrencyTest.applied(database))
            .describedAs("at call %d", call)
            .containsExactly("one");
        assertThat(database.catalogue().tables())
            .describedAs("at call %d", call)
            .containsOnlyKeys("one");
      }
    }
  }

  /** It would have to be repaired, and a downgrade that runs must not be. */
  @ParameterizedTest
  @MethodSource("databases")
  void noStampCallsARunningDowngradeFailed(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database).load().migrate();
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Void> downgrade =
          CompletableFuture.runAsync(
              () ->
                  Skein.with(ConcurrencyTest.flyway(database, ConcurrencyTest.slow(running)))
                      .downgrade("2"));
      assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

      List<StampedMigration> stamped = Skein.with(flyway(database)).stampPlan("3");
      downgrade.get(30, TimeUnit.SECONDS);

      assertThat(stamped)
          .extracting(StampedMigration::version)
          .isEqualTo(Dialects.of(kind).hasTransactionalDdl() ? List.of() : List.of("3"));
    }
  }

  /**
   * Also what was taken back meanwhile and applied again, and what a run did that was begun anew.
   */
  @Test
  void onH2AnUpgradeTellsOfAllThatItApplied() {
    upgradeWhileADowngradeComesBetween(Database.H2);
  }

  @ParameterizedTest
  @MethodSource("serversWithLocks")
  @Tag("long")
  void anUpgradeTellsOfAllThatItApplied(Database kind) {
    upgradeWhileADowngradeComesBetween(kind);
  }

  private static void upgradeWhileADowngradeComesBetween(Database kind) {
    boolean more = true;
    for (int call = 1; more; call++) {
      try (TestDatabase database = TestDatabase.fresh(kind)) {
        flyway(database).target("1").load().migrate();
        List<Change> back = Collections.synchronizedList(new ArrayList<>());
        InterruptedDataSource interrupted =
            new InterruptedDataSource(
                database.dataSource(), List.of(call), () -> back.addAll(allBack(database)));

        List<Change> applied =
            Skein.with(flyway(database).dataSource(interrupted.dataSource())).upgrade();
        more = interrupted.end();
        assertThat(ConcurrencyTest.versions(database))
            .describedAs("at call %d, %s applied and %s taken back", call, applied, back)
            .hasSize(1 + applied.size() + back.size());
      }
    }
  }

  private static List<Change> allBack(TestDatabase database) {
    return Skein.with(flyway(database)).downgrade("base");
  }

  /** Who comes last finds that version gone. */
  private static void downgradeUnlessGone(Configuration configuration) {
    try {
      Skein.with(configuration).downgrade("2");
    } catch (SkeinException e) {
      assertThat(e).hasMessageContaining("[Skein:UnknownVersion]");
    }
  }

  private static FluentConfiguration slow(TestDatabase database, boolean journal) {
    JavaStep step = connection -> ConcurrencyTest.sleep(250);
    return withJournal(ConcurrencyTest.flyway(database, step), journal);
  }

  private static FluentConfiguration flyway(TestDatabase database) {
    return ConcurrencyTest.flyway(database, ConcurrencyTest.NOTHING);
  }

  private static FluentConfiguration flyway(TestDatabase database, boolean journal) {
    return withJournal(flyway(database), journal);
  }

  private static FluentConfiguration withJournal(FluentConfiguration flyway, boolean journal) {
    return flyway.placeholders(Map.of(JournalSwitch.NAME, journal ? "on" : "off"));
  }
}
