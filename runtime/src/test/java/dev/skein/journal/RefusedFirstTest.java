package dev.skein.journal;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.Skein;
import dev.skein.SkeinException;
import dev.skein.UnfinishedMigration;
import dev.skein.journal.Flocks.V1__Create_birds;
import dev.skein.journal.Flocks.V2__Change_birds;
import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.IrreversibleException;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.CrashingDataSource;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** What is refused is refused before anything is touched. */
class RefusedFirstTest {

  /** To take an operation back, it is first done to its end; not where there is no way back. */
  @Test
  void whatCannotBeTakenBackIsNotDoneToItsEnd() {
    int refused = 0;
    // Before the 30th call to the database nothing of the migration is done.
    for (int call = 30; call < 200 && refused < 3; call += 3) {
      try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
        refused += isRefused(database, call) ? 1 : 0;
      }
    }
    assertThat(refused).isEqualTo(3);
  }

  private static boolean isRefused(TestDatabase database, int call) {
    Flocks.flyway(database, new V1__Create_birds()).load().migrate();
    CrashingDataSource crashing = new CrashingDataSource(database.dataSource(), call, true);
    try {
      Skein.with(both(database).dataSource(crashing.dataSource())).upgrade();
    } catch (SkeinException e) {
      assertThat(crashing.isDead()).isTrue();
    }
    Skein skein = Skein.with(both(database));
    List<UnfinishedMigration> before = skein.unfinished();
    if (before.isEmpty() || before.get(0).done() == 0) {
      return false;
    }
    Catalogue catalogue = database.catalogue();

    assertThatThrownBy(() -> skein.downgrade("1"))
        .hasMessageStartingWith("[Skein:Irreversible] Migration 2 (For good)");

    assertThat(database.catalogue().difference(catalogue)).isEmpty();
    assertThat(skein.unfinished()).isEqualTo(before);
    return true;
  }

  private static FluentConfiguration both(TestDatabase database) {
    return Flocks.flyway(database, new V1__Create_birds(), new V2__For_good());
  }

  /** A program that was killed between its own commit and the one of Flyway's history. */
  @Test
  void whatIsDoneAndUnrecordedMayNotBeEdited() {
    try (TestDatabase database = TestDatabase.fresh(Database.POSTGRESQL)) {
      Flocks.flyway(database, new V1__Create_birds()).load().migrate();
      database.execute("delete from flyway_schema_history");

      assertThatThrownBy(
              Skein.with(Flocks.flyway(database, new Edited.V1__Create_birds()))::upgrade)
          .hasMessageContaining(
              "[Skein:EditedMigration] Migration 1 (Create birds) is done, and was cut off before Flyway's history told so; dev.skein.journal.Flocks$V1__Create_birds was edited since: its checksum is -517386745, the applied one -185831204. Bring back what was applied, or take it back by Skein's downgrade first.");

      assertThat(database.query("select version from flyway_schema_history")).isEmpty();
      assertThat(
              Skein.with(Flocks.flyway(database, new Edited.V1__Create_birds())).downgrade("base"))
          .hasSize(1);
      assertThat(database.catalogue().isEmpty()).isTrue();
    }
  }

  @Test
  void whatWasStoredOfTheWayBackMayNotBeEdited() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Skein both =
          Skein.with(Flocks.flyway(database, new V1__Create_birds(), new V2__Change_birds()));
      both.upgrade();
      // The downgrade drops the flocks last.
      database.execute("create table eggs (flock_id bigint references flocks (id))");
      assertThatThrownBy(() -> both.downgrade("1")).isInstanceOf(SkeinException.class);
      database.execute(
          "update \"flyway_schema_history_skein\" set \"downgrade\" = 'drop all objects' where \"version\" = '2'",
          "drop table eggs");
      Catalogue catalogue = database.catalogue();
      Skein old = Skein.with(Flocks.flyway(database, new V1__Create_birds()));

      assertThatThrownBy(() -> old.downgrade("1"))
          .hasMessage(
              "[Skein:EditedDowngrade] Migration 2 (Change birds) is half taken back, and what was stored to go on with that was edited since: its checksum does not fit. Put dev.skein.journal.Flocks$V2__Change_birds on the class path, as it was, or bring back what was stored.");
      assertThat(old.upgradePlan("head")).hasSize(1);

      assertThat(database.catalogue().difference(catalogue)).isEmpty();
      assertThat(both.downgrade("1")).hasSize(1);
      assertThat(database.catalogue().tables()).containsOnlyKeys("birds");
    }
  }

  /** For good. */
  public static final class V2__For_good extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("birds", "age", integer(), notNull(), backfill("1"));
      op.dropColumn("birds", "old_note");
    }

    @Override
    public void downgrade(Operations op) {
      throw new IrreversibleException("The old notes are gone.");
    }
  }

  /** The same with another column. */
  static final class Edited {
    /** Create birds. */
    public static final class V1__Create_birds extends SkeinMigration {
      @Override
      public void upgrade(Operations op) {
        op.createTable("birds").column("age", integer());
      }

      @Override
      public void downgrade(Operations op) {
        op.dropTable("birds");
      }
    }
  }
}
