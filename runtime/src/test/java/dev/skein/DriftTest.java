package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.drift.Difference;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that somebody may change by hand is told in one sentence, and nothing else is. */
@Tag("flyway")
class DriftTest {

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWasChangedByHandIsTold(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = shop(database, new Shop.V20260101000000__Create_shop());
      skein.upgrade();
      assertThat(skein.drift()).isEmpty();

      List<String> sentences = new ArrayList<>();
      for (HandMade change : HandMade.on(kind)) {
        database.execute(change.sql());
        sentences.addAll(change.told());
      }

      assertThat(skein.drift())
          .extracting(Difference::toString)
          .containsExactlyInAnyOrderElementsOf(sentences);
    }
  }

  @Test
  void onlyWhatIsAppliedCounts() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein =
          shop(
              database,
              new Shop.V20260102000000__Create_drinks(),
              new Shop.V20260103000000__Index_drinks());
      skein.upgrade("+1");
      assertThat(skein.drift()).isEmpty();
      skein.upgrade();
      assertThat(skein.drift()).isEmpty();
      skein.downgrade("-1");
      assertThat(skein.drift()).isEmpty();
      database.execute("create index ix_drinks_name on drinks (name)");
      assertThat(skein.drift())
          .extracting(Difference::toString)
          .containsExactly(
              "Table drinks: index ix_drinks_name is in the database, but not after the migrations.");
    }
  }

  @Test
  void whatIsIgnoredIsNotTold() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = shop(database, new Shop.V20260102000000__Create_drinks());
      skein.upgrade();
      database.execute(
          "create table audit_log (id int)",
          "create table hte_drinks (id int)",
          "create table flyway_schema_history_skein (id int)",
          "create schema other",
          "create table other.audit_too (id int)",
          "create sequence audit_seq");

      assertThat(skein.drift())
          .extracting(Difference::toString)
          .containsExactly(
              "Table audit_log is in the database, but no migration made it.",
              "Sequence audit_seq is in the database, but no migration made it.");
      assertThat(skein.drift("AUDIT_*")).isEmpty();
      assertThat(skein.drift("audit")).hasSize(2);
    }
  }

  @Test
  void aForeignKeyMayPointToASchemaOfOthers() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = shop(database, new Shop.V20260102000000__Create_drinks());
      skein.upgrade();
      database.execute(
          "create schema other",
          "create table other.shelves (id int primary key)",
          "alter table drinks add constraint fk_by_hand foreign key (id) references other.shelves");
      assertThat(skein.drift())
          .extracting(Difference::toString)
          .containsExactly(
              "Table drinks: foreign key fk_by_hand is in the database, but not after the migrations.");
    }
  }

  @Test
  void whatSqlOfAMigrationNamesIsItsAuthors() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein =
          shop(
              database,
              new Shop.V20260102000000__Create_drinks(),
              new Shop.V20260104000000__By_sql(),
              new Shop.V20260105000000__After_sql());
      skein.upgrade();
      assertThat(skein.drift()).isEmpty();

      database.execute("alter table drinks alter column name varchar(99)");

      assertThat(skein.drift())
          .as("an update is no change of the column")
          .extracting(Difference::toString)
          .containsExactly(
              "Table drinks: column name is varchar(99) in the database and varchar(50) after the migrations.");
    }
  }

  @Test
  void aClassThatIsMissingIsTold() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      shop(database, new Shop.V20260102000000__Create_drinks()).upgrade();
      database.execute(
          "update \"flyway_schema_history\" set \"script\" = 'db.migration.V20260102000000__Lost'");
      assertThatThrownBy(() -> shop(database, new Shop.V20260103000000__Index_drinks()).drift())
          .isInstanceOf(SkeinException.class)
          .hasMessage(
              "[Skein:DriftMissingClass] db.migration.V20260102000000__Lost is applied, and there is no class for it here: what the migrations lead to is not known. Run this with all the migrations that the database has, or downgrade first.");
    }
  }

  @Test
  void aMigrationOfTheUsersOwnIsNoneOfSkeins() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = shop(database, new Shop.V1__Own(), new Shop.V20260102000000__Create_drinks());
      skein.upgrade();
      assertThat(skein.drift()).isEmpty();
    }
  }

  @Test
  void aDatabaseBeforeItsFirstMigrationHasNothing() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = shop(database, new Shop.V20260102000000__Create_drinks());
      assertThat(skein.drift()).isEmpty();
      database.execute("create table drinks (id int)");
      assertThat(skein.drift())
          .extracting(Difference::toString)
          .containsExactly("Table drinks is in the database, but no migration made it.");
    }
  }

  @Test
  void aBaselineCountsAsApplied() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      FluentConfiguration configuration =
          configuration(database, new Shop.V20260102000000__Create_drinks())
              .baselineVersion("20260102000000");
      configuration.load().baseline();
      assertThat(Skein.with(configuration).drift())
          .extracting(Difference::toString)
          .containsExactly("Table drinks is missing in the database.");
    }
  }

  private static Skein shop(TestDatabase database, JavaMigration... migrations) {
    return Skein.with(configuration(database, migrations));
  }

  private static FluentConfiguration configuration(
      TestDatabase database, JavaMigration... migrations) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .skipDefaultResolvers(true)
        .javaMigrations(migrations);
  }
}
