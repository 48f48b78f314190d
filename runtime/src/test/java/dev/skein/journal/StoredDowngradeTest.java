package dev.skein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.Change;
import dev.skein.HistoryEntry;
import dev.skein.Skein;
import dev.skein.journal.Flocks.V1__Create_birds;
import dev.skein.journal.Flocks.V2__Change_birds;
import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.IrreversibleException;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A release that does not have the class of what the newer one applied. */
class StoredDowngradeTest {

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theOldReleaseTakesBackWhatTheNewOneApplied(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      Flocks.flyway(database, new V1__Create_birds()).load().migrate();
      Catalogue before = database.catalogue();
      FluentConfiguration newRelease =
          Flocks.flyway(database, new V1__Create_birds(), new V2__Change_birds());
      newRelease.load().migrate();
      Skein oldRelease = Skein.with(Flocks.flyway(database, new V1__Create_birds()));

      assertThat(oldRelease.downgrade("1")).extracting(Change::version).containsExactly("2");

      assertThat(database.catalogue().difference(before)).isEmpty();
      assertThat(oldRelease.current()).map(HistoryEntry::version).contains("1");
      assertThat(database.query("select id, weight, old_note from birds order by id")).hasSize(3);
      newRelease.load().migrate();
      newRelease.load().validate();
      assertThat(Skein.with(Flocks.flyway(database)).downgrade("base")).hasSize(2);
      assertThat(database.catalogue().isEmpty()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theJournalHoldsWhatIsApplied(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      FluentConfiguration both =
          Flocks.flyway(database, new V1__Create_birds(), new V2__Change_birds());
      both.load().migrate();
      String versions = "select `version` from `flyway_schema_history_skein` order by `version`";
      assertThat(database.query(versions)).containsExactly(List.of("1"), List.of("2"));

      Skein.with(both).downgrade("1");

      assertThat(database.query(versions)).containsExactly(List.of("1"));
    }
  }

  @Test
  void itCanBeSwitchedOff() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      FluentConfiguration off =
          Flocks.withoutJournal(Flocks.flyway(database, new V1__Create_birds()));
      off.load().migrate();

      assertThat(
              database.query(
                  "select table_name from information_schema.tables where table_name like '%skein%'"))
          .isEmpty();
      assertThat(Skein.with(off).downgrade("base")).hasSize(1);
    }
  }

  @Test
  void theSwitchHasTwoPositions() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      FluentConfiguration flyway =
          Flocks.flyway(database, new V1__Create_birds())
              .placeholders(Map.of("skeinJournal", "no"));

      assertThatThrownBy(() -> Skein.with(flyway).upgrade())
          .hasMessage(
              "[Skein:UnknownOption] Flyway's placeholder skeinJournal is 'no'. Set it to on or off.");
    }
  }

  @Test
  void anEditedClassDoesNotCount() {
    try (TestDatabase database = TestDatabase.fresh(Database.POSTGRESQL)) {
      Flocks.flyway(database, new V1__Create_birds()).load().migrate();

      // The class of that version says something else now.
      assertThat(Skein.with(Flocks.flyway(database, new V1__Create_nests())).downgrade("base"))
          .hasSize(1);

      assertThat(database.catalogue().isEmpty()).isTrue();
    }
  }

  @Test
  void whatCannotBeTakenBackIsToldByTheOldReleaseToo() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Flocks.flyway(database, new V1__For_good()).load().migrate();

      assertThatThrownBy(() -> Skein.with(Flocks.flyway(database)).downgrade("base"))
          .hasMessage(
              "[Skein:Irreversible] Migration 1 (For good) cannot be taken back, as was stored when it was applied. The old names are gone.");
    }
  }

  @Test
  void javaIsInTheClassOnly() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Flocks.flyway(database, new V1__Java_back()).load().migrate();

      assertThatThrownBy(() -> Skein.with(Flocks.flyway(database)).downgrade("base"))
          .hasMessage(
              "[Skein:MissingMigration] Migration 1 (Java back) is taken back by Java, which is only in its class: dev.skein.journal.StoredDowngradeTest$V1__Java_back. Put that on the class path, or choose a version above it.");
      assertThatThrownBy(
              () -> Skein.with(Flocks.flyway(database, new V1__Create_nests())).downgrade("base"))
          .hasMessage(
              "[Skein:MissingMigration] Migration 1 (Java back) is taken back by Java, which is only in its class as it was when it was applied: dev.skein.journal.StoredDowngradeTest$V1__Java_back. Put that on the class path, or choose a version above it.");
      assertThat(Skein.with(Flocks.flyway(database, new V1__Java_back())).downgrade("base"))
          .hasSize(1);
    }
  }

  @Test
  void anEditedDowngradeIsNotRun() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Flocks.flyway(database, new V1__Create_birds()).load().migrate();
      database.execute(
          "update \"flyway_schema_history_skein\" set \"downgrade\" = 'drop all objects'");

      assertThatThrownBy(() -> Skein.with(Flocks.flyway(database)).downgrade("base"))
          .hasMessage(
              "[Skein:EditedDowngrade] What was stored to take migration 1 (Create birds) back was edited since: its checksum does not fit. Put the class dev.skein.journal.Flocks$V1__Create_birds on the class path.");
      assertThat(database.catalogue().tables()).containsOnlyKeys("birds");
    }
  }

  /** Create nests. */
  public static final class V1__Create_nests extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("create table nests (id bigint)");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("nests");
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

  /** Java back. */
  public static final class V1__Java_back extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("create table tools (id bigint)");
    }

    @Override
    public void downgrade(Operations op) {
      op.run("Tidy up", connection -> {});
      op.dropTable("tools");
    }
  }
}
