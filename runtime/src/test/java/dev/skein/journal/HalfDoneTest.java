package dev.skein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.Change;
import dev.skein.HistoryEntry;
import dev.skein.Skein;
import dev.skein.SkeinException;
import dev.skein.journal.Flocks.V1__Create_birds;
import dev.skein.operation.Database;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Migrations that fail half way on databases that cannot take changes of the schema back. */
@Tag("flyway")
class HalfDoneTest {

  static List<Database> databases() {
    return TestDatabase.kinds().stream()
        .filter(kind -> kind != Database.POSTGRESQL && kind != Database.SQLITE)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anUpgradeGoesOnOnceTheCauseIsMended(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(both(database));
      assertThatThrownBy(skein::upgrade)
          .hasMessageContaining("V2__Nest, upgrade, operation 3 of 5, op.execute(..)")
          .hasMessageEndingWith(
              "Mend the cause, and run Skein's upgrade: it goes on with this statement, as does Flyway's migrate after its repair. Skein's downgrade takes back what was executed.");
      database.execute("create table eggs (id bigint)");

      assertThat(skein.upgrade()).extracting(Change::version).containsExactly("2");

      assertIsDone(database);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void flywayGoesOnAfterItsRepair(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Flyway flyway = both(database).load();
      assertThatThrownBy(flyway::migrate).hasMessageContaining("[Skein:StatementFailed]");
      database.execute("create table eggs (id bigint)");
      assertThatThrownBy(flyway::migrate).hasMessageContaining("failed");

      flyway.repair();
      flyway.migrate();

      assertIsDone(database);
    }
  }

  private static void assertIsDone(TestDatabase database) {
    assertThat(database.query("select id from nests")).hasSize(1);
    assertThat(database.query("select id from eggs")).hasSize(1);
    assertThat(database.catalogue().tables()).containsOnlyKeys("birds", "nests", "eggs");
    both(database).load().validate();
    assertThat(Skein.with(both(database)).downgrade("-1")).hasSize(1);
    assertThat(database.catalogue().tables()).containsOnlyKeys("birds", "eggs");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWasDoneIsTakenBack(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(both(database));
      skein.upgrade("1");
      Catalogue before = database.catalogue();
      assertThatThrownBy(skein::upgrade).isInstanceOf(SkeinException.class);
      assertThat(database.catalogue().tables()).containsKey("nests");

      assertThat(skein.downgrade("-1")).extracting(Change::version).containsExactly("2");

      assertThat(database.catalogue().difference(before)).isEmpty();
      assertThat(skein.current()).map(HistoryEntry::version).contains("1");
      assertThat(skein.history())
          .extracting(HistoryEntry::state)
          .containsExactly("Pending", "Success");
      database.execute("create table eggs (id bigint)");
      assertThat(skein.upgrade()).hasSize(1);
      assertIsDone(database);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theOldReleaseTakesBackWhatTheNewOneLeftHalfDone(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      assertThatThrownBy(Skein.with(both(database))::upgrade).isInstanceOf(SkeinException.class);
      Skein oldRelease = Skein.with(Flocks.flyway(database, new V1__Create_birds()));
      assertThatThrownBy(oldRelease::upgrade)
          .hasMessage(
              "[Skein:HalfDone] Migration 2 (Nest) was cut off after 2 of 5 statements. Run Skein's upgrade with its class on the class path to go on, or Skein's downgrade to take back what was done; resolve tells more.");

      assertThat(oldRelease.downgrade("base")).hasSize(2);

      assertThat(database.catalogue().isEmpty()).isTrue();
    }
  }

  static List<Database> servers() {
    return databases().stream().filter(kind -> kind != Database.H2).toList();
  }

  /** What is told of it is in {@link LostConnectionTest}. */
  @ParameterizedTest
  @MethodSource("servers")
  void aLostConnectionIsNoEnd(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(Flocks.flyway(database, new Nests.V9__Connection_breaks()));

      assertThatThrownBy(skein::upgrade).isInstanceOf(SkeinException.class);

      assertThat(database.catalogue().tables()).containsOnlyKeys("lakes");
      assertThat(skein.downgrade("base")).hasSize(1);
      assertThat(database.catalogue().isEmpty()).isTrue();
    }
  }

  /** An instance of the release before, which is started again while the newer one migrates. */
  @ParameterizedTest
  @MethodSource("databases")
  void theOldReleaseWaitsForWhatTheNewOneIsAbout(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein oldRelease = Skein.with(Flocks.flyway(database, new V1__Create_birds()));
      oldRelease.upgrade();
      CountDownLatch running = new CountDownLatch(1);
      CompletableFuture<Void> newRelease =
          CompletableFuture.runAsync(
              () ->
                  Flocks.flyway(database, new V1__Create_birds(), new Nests.V8__Slow(running))
                      .load()
                      .migrate());
      assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

      assertThat(oldRelease.upgrade()).isEmpty();

      newRelease.get(30, TimeUnit.SECONDS);
      assertThat(database.catalogue().tables()).containsOnlyKeys("birds", "lakes");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aDowngradeGoesOnOnceTheCauseIsMended(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = halfBack(database);
      database.execute("create table eggs (id bigint)");

      assertThat(skein.downgrade("-1")).extracting(Change::version).containsExactly("3");

      assertThat(database.catalogue().tables()).containsOnlyKeys("birds", "eggs");
      assertThat(skein.current()).map(HistoryEntry::version).contains("1");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anUpgradeEndsTheDowngradeFirst(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = halfBack(database);
      database.execute("create table eggs (id bigint)");

      assertThat(skein.upgrade()).extracting(Change::version).containsExactly("3");

      assertThat(database.catalogue().tables()).containsOnlyKeys("birds", "ponds", "eggs");
      assertThat(skein.current()).map(HistoryEntry::version).contains("3");
    }
  }

  /** The downgrade of 3 needs a table that is not there. */
  private static Skein halfBack(TestDatabase database) {
    Skein skein =
        Skein.with(Flocks.flyway(database, new V1__Create_birds(), new Nests.V3__Ponds()));
    skein.upgrade();
    assertThatThrownBy(() -> skein.downgrade("-1"))
        .hasMessageContaining("V3__Ponds, downgrade, operation 2 of 2, op.execute(..)")
        .hasMessageEndingWith(
            "  Mend the cause, and downgrade again: it goes on with this statement.");
    assertThat(database.catalogue().tables()).containsOnlyKeys("birds");
    return skein;
  }

  @Test
  void whatIsHalfTakenBackIsInTheWay() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      halfBack(database);
      Flocks.flyway(database, new V1__Create_birds(), new Nests.V3__Ponds()).load().repair();

      assertThatThrownBy(
              () ->
                  Flocks.flyway(
                          database,
                          new V1__Create_birds(),
                          new Nests.V3__Ponds(),
                          new Nests.V4__Lakes())
                      .load()
                      .migrate())
          .hasMessageContaining(
              "[Skein:HalfDone] Migration 3 (Ponds) is half taken back, 1 of 2 statements. Run Skein's downgrade to go on with that, or Skein's upgrade to go on and apply it again; resolve tells more.");
    }
  }

  @Test
  void whatIsStillToBeDoneMayBeMended() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      assertThatThrownBy(Skein.with(both(database))::upgrade).isInstanceOf(SkeinException.class);

      Skein mended =
          Skein.with(Flocks.flyway(database, new V1__Create_birds(), new Nests.Mended.V2__Nest()));
      assertThat(mended.upgrade()).hasSize(1);

      assertThat(database.catalogue().tables()).containsOnlyKeys("birds", "nests");
      assertThat(mended.downgrade("1")).hasSize(1);
    }
  }

  @Test
  void whatIsDoneMayNotBeEdited() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      assertThatThrownBy(Skein.with(both(database))::upgrade).isInstanceOf(SkeinException.class);

      Skein edited =
          Skein.with(Flocks.flyway(database, new V1__Create_birds(), new Nests.Edited.V2__Nest()));

      assertThatThrownBy(edited::upgrade)
          .hasMessage(
              "[Skein:EditedMigration] Migration 2 (Nest) was cut off after 2 of 5 statements, and these were edited since in dev.skein.journal.Nests$V2__Nest. Bring back what was executed; only what comes after it may be mended.");
    }
  }

  @Test
  void whatCannotBeTakenBackGoesOn() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = Skein.with(Flocks.flyway(database, new Nests.V5__No_way_back()));
      assertThatThrownBy(skein::upgrade).isInstanceOf(SkeinException.class);

      assertThatThrownBy(() -> skein.downgrade("base"))
          .hasMessage(
              "[Skein:Irreversible] Migration 5 (No way back) was cut off and cannot be taken back. The rows are gone. Run Skein's upgrade to go on.");
      database.execute("create table eggs (id bigint)");
      assertThat(skein.upgrade()).hasSize(1);
    }
  }

  @Test
  void aDowngradeThatDoesNotGoStepByStepIsTold() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = Skein.with(Flocks.flyway(database, new Nests.V6__Other_way_back()));
      assertThatThrownBy(skein::upgrade).isInstanceOf(SkeinException.class);

      assertThatThrownBy(() -> skein.downgrade("base"))
          .hasMessage(
              "[Skein:NoWayBack] Migration 6 (Other way back) was cut off after 1 of 2 statements, and its downgrade does not undo them one by one. Run Skein's upgrade to go on, and downgrade then.");
    }
  }

  @Test
  void javaThatTakesBackIsInTheClassOnly() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      assertThatThrownBy(Skein.with(Flocks.flyway(database, new Nests.V7__Java_back()))::upgrade)
          .isInstanceOf(SkeinException.class);

      assertThatThrownBy(() -> Skein.with(Flocks.flyway(database)).downgrade("base"))
          .hasMessage(
              "[Skein:MissingMigration] Migration 7 (Java back) is half done, and what is still to be taken back of it is Java, which is only in its class: dev.skein.journal.Nests$V7__Java_back. Put that on the class path.");
      assertThat(Skein.with(Flocks.flyway(database, new Nests.V7__Java_back())).downgrade("base"))
          .hasSize(1);
      assertThat(database.catalogue().isEmpty()).isTrue();
    }
  }

  @Test
  void whatWasStoredAndEditedIsNotRun() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      assertThatThrownBy(Skein.with(both(database))::upgrade).isInstanceOf(SkeinException.class);
      database.execute(
          "update \"flyway_schema_history_skein\" set \"downgrade\" = 'drop all objects'");

      assertThatThrownBy(() -> Skein.with(both(database)).downgrade("-1"))
          .hasMessage(
              "[Skein:EditedDowngrade] What was stored to take migration 2 (Nest) back was edited since: its checksum does not fit. Run Skein's upgrade to go on, and downgrade then with dev.skein.journal.Nests$V2__Nest on the class path.");
    }
  }

  private static FluentConfiguration both(TestDatabase database) {
    return Flocks.flyway(database, new V1__Create_birds(), new Nests.V2__Nest());
  }
}
