package dev.skein.journal;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.PlannedMigration;
import dev.skein.PlannedOperation;
import dev.skein.Skein;
import dev.skein.SkeinException;
import dev.skein.journal.Flocks.V1__Create_birds;
import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever plans or stamps is told of what is half done, and of what will be done with it. */
class HalfDoneIsToldTest {

  private final TestDatabase database = TestDatabase.fresh(Database.H2);

  @AfterEach
  void close() {
    database.close();
  }

  /** The second index is gone by hand, so that the downgrade stops there; it was mended since. */
  @Test
  void thePlanIsThatOfTheMendedClass() {
    Skein first = skein(new V1__Create_birds(), new V2__Index("drop index ix_birds_weight"));
    first.upgrade();
    database.execute("drop index ix_birds_weight");
    assertThatThrownBy(() -> first.downgrade("-1")).isInstanceOf(SkeinException.class);

    Skein mended = skein(new V1__Create_birds(), new V2__Index("drop table birds"));

    assertThat(titles(mended.upgradePlan("head")))
        .containsExactly(
            "to take it back first: drop table birds",
            "op.createIndex(\"ix_birds_note\", \"birds\")",
            "op.createIndex(\"ix_birds_weight\", \"birds\")");
    assertThat(titles(first.upgradePlan("head")))
        .startsWith("to take it back first: drop index ix_birds_weight");
  }

  @Test
  void anOlderReleasesPlanTellsThatItCannotGoOn() {
    assertThatThrownBy(skein(new V1__Create_birds(), new V3__Fails())::upgrade)
        .isInstanceOf(SkeinException.class);

    Skein older = skein(new V1__Create_birds());

    assertThat(titles(older.upgradePlan("head")))
        .containsExactly(
            "nothing, as it is half done and its class is not here: dev.skein.journal.HalfDoneIsToldTest$V3__Fails");
    assertThatThrownBy(older::upgrade).hasMessageStartingWith("[Skein:HalfDone] ");
  }

  /** A run that was killed leaves no row of a failure. */
  @Test
  void whatWasCutOffIsNotStamped() {
    Skein skein = skein(new V1__Create_birds(), new V3__Fails());
    assertThatThrownBy(skein::upgrade).isInstanceOf(SkeinException.class);
    database.execute("delete from \"flyway_schema_history\" where not \"success\"");

    assertThatThrownBy(() -> skein.stamp("3"))
        .hasMessage(
            "[Skein:HalfDone] Migration 3 (Fails) is half done. Put that in order before you stamp; resolve tells how.");
    assertThatThrownBy(() -> skein.stampPlan("base")).hasMessageStartingWith("[Skein:HalfDone] ");

    skein.downgrade("1");
    assertThat(skein.stamp("3")).hasSize(1);
  }

  private Skein skein(JavaMigration... migrations) {
    return Skein.with(Flocks.flyway(database, migrations));
  }

  private static List<String> titles(List<PlannedMigration> plan) {
    return plan.stream()
        .flatMap(migration -> migration.operations().stream())
        .map(PlannedOperation::title)
        .toList();
  }

  /** Index. */
  static final class V2__Index extends SkeinMigration {
    private final String last;

    V2__Index(String last) {
      this.last = last;
    }

    @Override
    public void upgrade(Operations op) {
      op.createIndex("ix_birds_note", "birds", "old_note");
      op.createIndex("ix_birds_weight", "birds", "weight");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropIndex("ix_birds_note", "birds");
      op.execute(last);
    }
  }

  /** Fails. */
  public static final class V3__Fails extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("nests").column("id", bigint(), notNull());
      op.execute("insert into nowhere (id) values (1)");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("nests");
    }
  }
}
