package dev.skein.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.Skein;
import dev.skein.journal.Flocks.V1__Create_birds;
import dev.skein.journal.Flocks.V2__Change_birds;
import dev.skein.operation.Database;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.CrashingDataSource;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A program that dies at each of its calls to the database, before and after it: the next run ends
 * as one that nothing disturbed.
 */
class CutOffTest {

  /** How many calls lie between two deaths where each takes its time. */
  private static final int STRIDE = 13;

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anUpgradeGoesOn(Database kind) {
    dieNowAndThen(kind, Flocks.FIRST, Skein::upgrade, Skein::upgrade, true);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anUpgradeIsTakenBack(Database kind) {
    dieNowAndThen(kind, Flocks.FIRST, Skein::upgrade, skein -> skein.downgrade("1"), false);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aDowngradeGoesOn(Database kind) {
    dieNowAndThen(
        kind, Flocks.SECOND, skein -> skein.downgrade("1"), skein -> skein.downgrade("1"), false);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aDowngradeIsFollowedByAnUpgrade(Database kind) {
    dieNowAndThen(kind, Flocks.SECOND, skein -> skein.downgrade("1"), Skein::upgrade, true);
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Tag("long")
  void anUpgradeGoesOnWhereverItIs(Database kind) {
    dieEverywhere(kind, Flocks.FIRST, Skein::upgrade, Skein::upgrade, true);
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Tag("long")
  void anUpgradeIsTakenBackWhereverItIs(Database kind) {
    dieEverywhere(kind, Flocks.FIRST, Skein::upgrade, skein -> skein.downgrade("1"), false);
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Tag("long")
  void aDowngradeGoesOnWhereverItIs(Database kind) {
    dieEverywhere(
        kind, Flocks.SECOND, skein -> skein.downgrade("1"), skein -> skein.downgrade("1"), false);
  }

  private static void dieNowAndThen(
      Database kind, String from, Consumer<Skein> work, Consumer<Skein> next, boolean upAfter) {
    die(kind, from, work, next, upAfter, kind == Database.H2 ? 3 : STRIDE);
  }

  private static void dieEverywhere(
      Database kind, String from, Consumer<Skein> work, Consumer<Skein> next, boolean upAfter) {
    die(kind, from, work, next, upAfter, 1);
  }

  private static void die(
      Database kind,
      String from,
      Consumer<Skein> work,
      Consumer<Skein> next,
      boolean upAfter,
      int stride) {
    int deaths = 0;
    boolean died = true;
    for (int call = 1; died; call += stride) {
      died = false;
      for (boolean after : List.of(false, true)) {
        try (TestDatabase database = TestDatabase.fresh(kind)) {
          died |= new Life(database, from, call, after).dies(work, next, upAfter);
        }
      }
      deaths += died ? 2 : 0;
    }
    System.out.printf("%s: %d deaths%n", kind, deaths);
    assertThat(deaths).isGreaterThan(4);
  }

  /** One program, its death, and its next start. */
  private record Life(TestDatabase database, String from, int call, boolean after) {

    boolean dies(Consumer<Skein> work, Consumer<Skein> next, boolean upAfter) {
      both().target(from).load().migrate();
      CrashingDataSource crashing = new CrashingDataSource(database.dataSource(), call, after);
      try {
        work.accept(Skein.with(both().dataSource(crashing.dataSource())));
      } catch (RuntimeException e) {
        if (!crashing.isDead()) {
          throw e;
        }
      }
      if (!crashing.isDead()) {
        return false;
      }
      next.accept(Skein.with(both()));
      check(upAfter);
      return true;
    }

    private FluentConfiguration both() {
      return Flocks.flyway(database, new V1__Create_birds(), new V2__Change_birds());
    }

    private void check(boolean upAfter) {
      String place = "%s, call %d, %s".formatted(database, call, after ? "after" : "before");
      try (TestDatabase undisturbed = TestDatabase.fresh(database.kind())) {
        Flyway flyway =
            Flocks.flyway(undisturbed, new V1__Create_birds(), new V2__Change_birds())
                .target(upAfter ? Flocks.SECOND : Flocks.FIRST)
                .load();
        flyway.migrate();
        Catalogue expected = undisturbed.catalogue();
        assertThat(database.catalogue().difference(expected)).describedAs(place).isEmpty();
        assertThat(rows(database, upAfter))
            .describedAs(place)
            .isEqualTo(rows(undisturbed, upAfter));
      }
      assertThat(
              database.query("select `version` from `flyway_schema_history` where not `success`"))
          .describedAs(place)
          .isEmpty();
      both().target(upAfter ? Flocks.SECOND : Flocks.FIRST).load().validate();
      assertThat(Skein.with(both()).current())
          .describedAs(place)
          .map(entry -> entry.version())
          .contains(upAfter ? Flocks.SECOND : Flocks.FIRST);
      Skein.with(both()).upgrade();
      Skein.with(both()).downgrade("base");
      assertThat(database.catalogue().isEmpty()).describedAs(place).isTrue();
    }

    /** A region that was filled stays so, whoever asked for it to be taken back. */
    private static List<List<@Nullable Object>> rows(TestDatabase database, boolean upAfter) {
      return upAfter
          ? Flocks.rows(database)
          : database.query("select id, weight, old_note from birds order by id");
    }
  }
}
