package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.IrreversibleException;
import dev.skein.shelf.V20260101000000__Create_books;
import dev.skein.shelf.V20260102000000__Add_pages_to_books;
import dev.skein.shelf.V20260103000000__Create_loans;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a downgrade leaves behind, as the database and as Flyway see it. */
@Tag("flyway")
class DowngradeTest {

  private static final String FIRST = "20260101000000";
  private static final String SECOND = "20260102000000";
  private static final String THIRD = "20260103000000";

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void flywayGoesOnAfterADowngrade(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Flyway flyway = shelf(database).load();
      flyway.migrate();
      Catalogue before = database.catalogue();

      List<Change> changes = Skein.with(flyway).downgrade("-2");

      assertThat(changes).extracting(Change::version).containsExactly(THIRD, SECOND);
      assertThat(database.catalogue().tables()).containsOnlyKeys("books");
      assertThat(states(flyway))
          .containsExactly(
              FIRST + " Success",
              SECOND + " Deleted",
              THIRD + " Deleted",
              SECOND + " Pending",
              THIRD + " Pending");
      shelf(database).ignoreMigrationPatterns("*:pending").load().validate();

      assertThat(flyway.migrate().migrationsExecuted).isEqualTo(2);
      assertThat(states(flyway))
          .containsExactly(
              FIRST + " Success",
              SECOND + " Deleted",
              THIRD + " Deleted",
              SECOND + " Success",
              THIRD + " Success");
      flyway.validate();
      assertThat(database.catalogue().difference(before)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void flywaysRepairLeavesItAlone(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Flyway flyway = shelf(database).load();
      flyway.migrate();
      Skein.with(flyway).downgrade("-2");
      List<String> before = states(flyway);

      flyway.repair();

      assertThat(states(flyway)).isEqualTo(before);
      assertThat(flyway.migrate().migrationsExecuted).isEqualTo(2);
      assertThat(Skein.with(flyway).downgrade("base")).hasSize(3);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void toAVersionWhichStays(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(shelf(database));
      skein.upgrade();

      assertThat(skein.downgrade("20260102")).hasSize(1);

      assertThat(skein.current()).map(HistoryEntry::version).contains(SECOND);
      assertThat(skein.downgrade(SECOND)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void toBaseAndUpManyTimes(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(shelf(database));
      for (int i = 0; i < 3; i++) {
        assertThat(skein.upgrade()).hasSize(3);
        assertThat(skein.downgrade("base")).hasSize(3);
        assertThat(database.catalogue().isEmpty()).isTrue();
        assertThat(skein.current()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theHistoryTellsEverything(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(shelf(database).installedBy("the operator"));
      skein.upgrade("+1");
      skein.downgrade("base");

      assertThat(
              database.query(
                  """
                  select `installed_rank`, `version`, `description`, `type`, `script`, `installed_by`,
                    case when `success` then 'yes' else 'no' end
                  from `flyway_schema_history` where `installed_rank` > 0 order by `installed_rank`
                  """))
          .containsExactly(row(1, "JDBC"), row(2, "DELETE"));
      assertThat(
              database.query(
                  "select distinct `checksum` from `flyway_schema_history` where `installed_rank` > 0"))
          .containsExactly(List.of(new V20260101000000__Create_books().getChecksum()));
    }
  }

  private static List<Object> row(int rank, String type) {
    return List.of(
        rank,
        FIRST,
        "Create books",
        type,
        "dev.skein.shelf.V20260101000000__Create_books",
        "the operator",
        "yes");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void nothingWasEverApplied(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(shelf(database));

      assertThat(skein.downgrade("base")).isEmpty();
      assertThatThrownBy(() -> skein.downgrade("-1"))
          .hasMessage("[Skein:NoWayBack] There is nothing to take back.");
      assertThatThrownBy(() -> skein.downgrade("3"))
          .hasMessage("[Skein:UnknownVersion] There is no applied migration, so 3 is unknown.");
      assertThat(skein.history()).extracting(HistoryEntry::state).containsOnly("Pending");
    }
  }

  /** SQLite has no schemas. */
  static List<Database> databasesWithSchemas() {
    return databases().stream().filter(kind -> kind != Database.SQLITE).toList();
  }

  @ParameterizedTest
  @MethodSource("databasesWithSchemas")
  void inASchemaOfItsOwn(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(shelf(database).defaultSchema("Library").table("VersionsOfBooks"));
      skein.upgrade();
      assertThat(database.catalogue().tables()).containsKey("`Library`.loans");

      assertThat(skein.downgrade("-2")).hasSize(2);

      assertThat(database.catalogue().tables())
          .containsOnlyKeys(
              "`Library`.books",
              "`Library`.`VersionsOfBooks`",
              "`Library`.`VersionsOfBooks_skein`");
      assertThat(skein.current()).map(HistoryEntry::version).contains(FIRST);
      assertThat(skein.upgrade()).hasSize(2);
    }
  }

  @Test
  void postgresqlRollsAFailedDowngradeBack() {
    try (TestDatabase database = TestDatabase.fresh(Database.POSTGRESQL)) {
      Skein skein = Skein.with(with(database, new V20260102000000__Way_back_fails()));
      skein.upgrade();
      Catalogue before = database.catalogue();

      assertThatThrownBy(() -> skein.downgrade("-1"))
          .isInstanceOf(SkeinException.class)
          .hasMessage(
              """
              [Skein:StatementFailed] dev.skein.DowngradeTest$V20260102000000__Way_back_fails, downgrade, operation 2 of 2, op.dropTable("nowhere"): ERROR: table "nowhere" does not exist
                SQL: drop table nowhere
                Nothing of it stays. Mend the cause, and downgrade again.""");

      assertThat(database.catalogue().difference(before)).isEmpty();
      assertThat(skein.current()).map(HistoryEntry::version).contains(SECOND);
      assertThat(skein.upgrade()).isEmpty();
    }
  }

  @Test
  void aConnectionThatBreaksIsTold() {
    try (TestDatabase database = TestDatabase.fresh(Database.POSTGRESQL)) {
      Skein skein = Skein.with(with(database, new V1__Connection_breaks()));
      skein.upgrade();

      assertThatThrownBy(() -> skein.downgrade("-1"))
          .isInstanceOf(SkeinException.class)
          .hasMessage(
              """
              [Skein:StatementFailed] dev.skein.DowngradeTest$V1__Connection_breaks, downgrade, operation 2 of 2, op.execute(..): FATAL: terminating connection due to administrator command
                SQL: select pg_terminate_backend(pg_backend_pid())
                Nothing of it stays. Mend the cause, and downgrade again.""");

      assertThat(database.catalogue().tables()).containsOnlyKeys("wires");
      assertThat(skein.current()).map(HistoryEntry::version).contains("1");
    }
  }

  @Test
  void withoutAJournalH2RefusesToGoOnAfterAFailedDowngrade() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      FluentConfiguration configuration =
          withoutJournal(with(database, new V20260102000000__Way_back_fails()));
      Skein skein = Skein.with(configuration);
      skein.upgrade();

      assertThatThrownBy(() -> skein.downgrade("-1"))
          .hasMessage(
              """
              [Skein:StatementFailed] dev.skein.DowngradeTest$V20260102000000__Way_back_fails, downgrade, operation 2 of 2, op.dropTable("nowhere"): Table "NOWHERE" not found [42102-252]
                SQL: drop table nowhere
                What was executed before stays, because H2 cannot take it back:
                  drop table books
                Undo that by hand, mend the cause, run Flyway's repair, and downgrade again.""");

      assertThatThrownBy(configuration.load()::migrate)
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining("failed");
      assertThatThrownBy(() -> skein.downgrade("-1"))
          .hasMessage(
              "[Skein:FailedMigration] Migration 20260102000000 (Way back fails) failed half way and nobody has put that in order. Undo by hand what it did, run Flyway's repair, and downgrade then.");
    }
  }

  @Test
  void withoutAJournalH2GoesOnWhenTheFailureIsPutInOrder() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      FluentConfiguration configuration =
          withoutJournal(with(database, new V20260102000000__Way_back_fails()));
      Skein skein = Skein.with(configuration);
      skein.upgrade();
      assertThatThrownBy(() -> skein.downgrade("base")).isInstanceOf(SkeinException.class);

      database.execute("create table books (id bigint)", "create table nowhere (id bigint)");
      configuration.load().repair();

      assertThat(skein.downgrade("base")).hasSize(1);
      assertThat(database.catalogue().isEmpty()).isTrue();
      assertThat(skein.upgrade()).hasSize(1);
    }
  }

  @Test
  void whatSkeinDidNotWriteIsNotTakenBack() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein =
          Skein.with(shelf(database).locations("classpath:dev/skein/shelf", "classpath:sql"));
      skein.upgrade();

      assertThatThrownBy(() -> skein.downgrade("base"))
          .hasMessage(
              "[Skein:NoDowngrade] Migration 20260102120000 (Add view) is not one of Skein but V20260102120000__Add_view.sql (SQL), which says nothing of how to take it back. Choose a version above it.");
      assertThat(database.catalogue().tables()).containsOnlyKeys("books", "loans");

      assertThat(skein.downgrade("-1")).hasSize(1);
    }
  }

  @Test
  void aMissingClassStopsEverything() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein.with(withoutJournal(shelf(database))).upgrade();
      Skein without =
          Skein.with(
              with(
                  database,
                  new V20260101000000__Create_books(),
                  new V20260103000000__Create_loans()));

      assertThatThrownBy(() -> without.downgrade(FIRST))
          .hasMessage(
              "[Skein:MissingMigration] Migration 20260102000000 (Add pages to books) is applied, but there is no SkeinMigration of that version: dev.skein.shelf.V20260102000000__Add_pages_to_books. Put it on the class path, or choose a version above it.");
      assertThat(database.catalogue().tables()).containsOnlyKeys("books", "loans");
    }
  }

  @Test
  void anEditedMigrationStopsEverything() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein.with(withoutJournal(with(database, new V20260102000000__Way_back_fails()))).upgrade();

      assertThatThrownBy(
              () ->
                  Skein.with(with(database, new V20260102000000__Add_pages_to_books()))
                      .downgrade("base"))
          .hasMessageMatching(
              "\\[Skein:EditedMigration] dev.skein.shelf.V20260102000000__Add_pages_to_books was edited after it was applied: its checksum is -?[0-9]+, the applied one -?[0-9]+. Bring back what was applied.");
    }
  }

  @Test
  void anIrreversibleMigrationStopsEverything() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein skein = Skein.with(with(database, new V1__For_good()));
      skein.upgrade();

      assertThatThrownBy(() -> skein.downgrade("base"))
          .hasMessage(
              "[Skein:Irreversible] dev.skein.DowngradeTest$V1__For_good cannot be taken back. The old names are gone.");
    }
  }

  @Test
  void aBaselineIsAsFarAsItGoes() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      database.execute("create table books (id bigint primary key, title varchar(100) not null)");
      FluentConfiguration configuration = shelf(database).baselineVersion(FIRST);
      configuration.load().baseline();
      Skein skein = Skein.with(configuration);
      skein.upgrade();

      assertThatThrownBy(() -> skein.downgrade("-3"))
          .hasMessage(
              "[Skein:NoWayBack] Only 2 can be taken back, not 3. Write base to take all of them back.");
      assertThat(skein.downgrade("base")).hasSize(2);
      assertThat(skein.current()).map(HistoryEntry::version).contains(FIRST);
    }
  }

  static FluentConfiguration shelf(TestDatabase database) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:dev/skein/shelf");
  }

  private static FluentConfiguration with(TestDatabase database, SkeinMigration... migrations) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .skipDefaultResolvers(true)
        .javaMigrations(migrations);
  }

  private static List<String> states(Flyway flyway) {
    return Arrays.stream(flyway.info().all()).map(DowngradeTest::state).toList();
  }

  private static String state(MigrationInfo info) {
    return info.getVersion() + " " + info.getState().getDisplayName();
  }

  /** Way back fails. */
  public static final class V20260102000000__Way_back_fails extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("create table books (id bigint)");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("books");
      op.dropTable("nowhere");
    }
  }

  /** For good. */
  public static final class V1__For_good extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("create table names (id bigint)");
    }

    @Override
    public void downgrade(Operations op) {
      throw new IrreversibleException("The old names are gone.");
    }
  }

  /** Connection breaks. */
  public static final class V1__Connection_breaks extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("create table wires (id bigint)");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("wires");
      op.execute("select pg_terminate_backend(pg_backend_pid())");
    }
  }

  /** As a database is where nobody ever kept one. */
  private static FluentConfiguration withoutJournal(FluentConfiguration configuration) {
    return configuration.placeholders(Map.of("skeinJournal", "off"));
  }
}
