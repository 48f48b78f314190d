package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A history that is made to say what is applied. */
class StampTest {

  private static final String FIRST = "20260101000000";
  private static final String SECOND = "20260102000000";
  private static final String THIRD = "20260103000000";

  private static final String ROWS =
      "select `installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `success` from `flyway_schema_history` where `installed_rank` > 0 order by `installed_rank`";

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @Tag("flyway")
  @ParameterizedTest
  @MethodSource("databases")
  void anExistingDatabaseIsAdopted(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(shelf(database));
      skein.upgrade(FIRST);
      var migrated = database.query(ROWS);
      database.execute(
          "drop table " + (isMySql(kind) ? "flyway_schema_history" : "\"flyway_schema_history\""));

      assertThatThrownBy(skein::upgrade)
          .isInstanceOf(SkeinException.class)
          .hasMessage(
              "[Skein:NoHistory] The database has tables, but Flyway has no history there. If the migrations up to a version describe these tables, stamp that version, which runs nothing, and upgrade then. If they are none of the migrations' concern, set Flyway's baselineOnMigrate.");
      assertThat(skein.stampPlan("20260101"))
          .containsExactly(new StampedMigration(FIRST, "Create books", true));
      assertThat(skein.current()).isEmpty();

      assertThat(skein.stamp("20260101"))
          .containsExactly(new StampedMigration(FIRST, "Create books", true));

      assertThat(database.query(ROWS)).isEqualTo(migrated);
      assertThat(skein.stamp("20260101")).isEmpty();
      assertThat(skein.invalid()).isEmpty();
      assertThat(skein.upgrade()).extracting(Change::version).containsExactly(SECOND, THIRD);
      shelf(database).load().validate();
      assertThat(skein.downgrade("base")).hasSize(3);
      assertThat(database.catalogue().tables()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "SQLITE"}) // the others go up and down on top of a baseline
  void upAndDown(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(shelf(database));

      assertThat(skein.stamp("head"))
          .extracting(StampedMigration::version, StampedMigration::applied)
          .containsExactly(tuple(FIRST, true), tuple(SECOND, true), tuple(THIRD, true));
      assertThat(database.catalogue().tables()).isEmpty();
      shelf(database).load().validate();

      assertThat(skein.stamp(FIRST))
          .extracting(StampedMigration::version, StampedMigration::applied)
          .containsExactly(tuple(THIRD, false), tuple(SECOND, false));
      assertThat(skein.current()).map(HistoryEntry::version).contains(FIRST);
      assertThat(skein.stamp("base")).hasSize(1);
      assertThat(skein.current()).isEmpty();
      assertThat(skein.upgrade()).hasSize(3);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatFlywayTookAsBaseline(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(shelf(database).baselineVersion(SECOND));
      skein.upgrade(SECOND);
      database.execute(
          "drop table " + (isMySql(kind) ? "flyway_schema_history" : "\"flyway_schema_history\""));
      Skein onTop = Skein.with(shelf(database).baselineVersion(SECOND).baselineOnMigrate(true));
      assertThat(onTop.upgradePlan("head"))
          .extracting(PlannedMigration::version)
          .containsExactly(THIRD);
      shelf(database).baselineVersion(SECOND).load().baseline();

      assertThat(skein.current()).map(HistoryEntry::version).contains(SECOND);
      assertThat(skein.upgradePlan("head"))
          .extracting(PlannedMigration::version)
          .containsExactly(THIRD);
      assertThat(skein.downgradePlan("base")).isEmpty();
      assertThatThrownBy(() -> skein.stamp(FIRST))
          .hasMessage(
              "[Skein:BelowBaseline] The database has a baseline at 20260102000000, up to which everything counts as applied, and 20260101000000 is below it. Choose the baseline or a version above it.");
      assertThat(skein.stamp("head")).extracting(StampedMigration::version).containsExactly(THIRD);
      assertThat(skein.invalid()).isEmpty();
      assertThat(skein.stamp("base")).extracting(StampedMigration::version).containsExactly(THIRD);
      assertThat(skein.upgrade()).hasSize(1);
      assertThat(skein.downgrade("base")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "SQLITE"}) // one has schemas, the other none
  void noBaselineWhereNothingIs(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(shelf(database).baselineVersion(SECOND).baselineOnMigrate(true));

      assertThat(skein.upgradePlan("head")).hasSize(3);
      assertThat(skein.upgrade()).hasSize(3);
      assertThat(skein.upgradePlan("head")).isEmpty();
    }
  }

  @Test
  void sqlMigrationsAreStampedAsTheyAre() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      FluentConfiguration both =
          shelf(database).locations("classpath:dev/skein/shelf", "classpath:sql");
      Skein skein = Skein.with(both);

      assertThat(skein.stamp("head")).hasSize(4);

      assertThat(database.query("select `type` from `flyway_schema_history` where `type` = 'SQL'"))
          .hasSize(1);
      both.load().validate();
    }
  }

  @Test
  void wrongPlaces() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = Skein.with(shelf(database));

      assertThatThrownBy(() -> skein.stamp("+1"))
          .hasMessage("[Skein:NoStamp] A stamp does not go to +1. Write a version, head, or base.");
      assertThatThrownBy(() -> skein.stamp("2031"))
          .hasMessage(
              "[Skein:UnknownVersion] No known migration has version 2031. There are 20260103000000, 20260102000000, 20260101000000.");
      assertThat(skein.stamp("base")).isEmpty();
    }
  }

  @Test
  void whatFailedHalfWayIsNotHidden() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = Skein.with(shelf(database));
      skein.upgrade(FIRST);
      database.execute("update \"flyway_schema_history\" set \"success\" = false");

      assertThatThrownBy(() -> skein.stamp("head"))
          .hasMessage(
              "[Skein:FailedMigration] Migration 20260101000000 (Create books) failed half way. Put that in order before you stamp; resolve tells how.");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "SQLITE"}) // each locks in its own way
  void anotherRunWasFaster(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Stamp stamp = new Stamp(shelf(database));
      Stamp.Seen seen = stamp.look(new Target.Head());
      Skein.with(shelf(database)).upgrade(FIRST);

      assertThatThrownBy(() -> stamp.write(seen))
          .hasMessage(
              "[Skein:HistoryChanged] Another run changed the history meanwhile, and nothing was stamped. Look at the history and say it again.");
      assertThat(database.query(ROWS)).hasSize(1);
    }
  }

  @Test
  void anEditedMigrationIsInvalid() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = Skein.with(shelf(database));
      skein.upgrade("+2");
      assertThat(skein.invalid()).isEmpty();
      database.execute(
          "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '20260101000000'");

      assertThat(skein.invalid())
          .singleElement()
          .satisfies(
              invalid -> {
                assertThat(invalid.version()).isEqualTo(FIRST);
                assertThat(invalid.message()).startsWith("Migration checksum mismatch");
              });
    }
  }

  private static boolean isMySql(Database kind) {
    return kind == Database.MYSQL || kind == Database.MARIADB;
  }

  private static FluentConfiguration shelf(TestDatabase database) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:dev/skein/shelf");
  }
}
