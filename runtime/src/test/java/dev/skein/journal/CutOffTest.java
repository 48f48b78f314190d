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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A program that dies at each of its calls to the database, before and after it: the next run ends
 * as one that nothing disturbed.
 */
class CutOffTest {

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  private static void down(Skein skein) {
    skein.downgrade("1");
  }

  @Test
  void anUpgradeGoesOn() {
    die(Database.H2, Flocks.FIRST, Skein::upgrade, Skein::upgrade, true, 29);
  }

  @Test
  void anUpgradeIsTakenBack() {
    die(Database.H2, Flocks.FIRST, Skein::upgrade, CutOffTest::down, false, 29);
  }

  @Test
  void aDowngradeGoesOn() {
    die(Database.H2, Flocks.SECOND, CutOffTest::down, CutOffTest::down, false, 29);
  }

  @Test
  void aDowngradeIsFollowedByAnUpgrade() {
    die(Database.H2, Flocks.SECOND, CutOffTest::down, Skein::upgrade, true, 29);
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Tag("long")
  void anUpgradeGoesOnEverywhere(Database kind) {
    die(kind, Flocks.FIRST, Skein::upgrade, Skein::upgrade, true, stride(kind));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Tag("long")
  void anUpgradeIsTakenBackEverywhere(Database kind) {
    die(kind, Flocks.FIRST, Skein::upgrade, CutOffTest::down, false, stride(kind));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Tag("long")
  void aDowngradeGoesOnEverywhere(Database kind) {
    die(kind, Flocks.SECOND, CutOffTest::down, CutOffTest::down, false, stride(kind));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Tag("long")
  void aDowngradeIsFollowedByAnUpgradeEverywhere(Database kind) {
    die(kind, Flocks.SECOND, CutOffTest::down, Skein::upgrade, true, stride(kind));
  }

  /** How many calls lie between two deaths: each takes its time, on a server most. */
  private static int stride(Database kind) {
    return switch (kind) {
      case H2 -> 3;
      case SQLITE -> 7;
      case POSTGRESQL -> 17;
      case MYSQL, MARIADB -> 41;
    };
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
      Undisturbed expected = Undisturbed.of(database.kind(), upAfter);
      assertThat(database.catalogue().difference(expected.catalogue()))
          .describedAs(place)
          .isEmpty();
      assertThat(rows(database, upAfter)).describedAs(place).isEqualTo(expected.rows());
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

    /** What a run leaves that nothing disturbs. */
    private record Undisturbed(Catalogue catalogue, List<List<@Nullable Object>> rows) {

      private static final Map<String, Undisturbed> KNOWN = new ConcurrentHashMap<>();

      static Undisturbed of(Database kind, boolean upAfter) {
        return KNOWN.computeIfAbsent(kind + " " + upAfter, any -> run(kind, upAfter));
      }

      private static Undisturbed run(Database kind, boolean upAfter) {
        try (TestDatabase database = TestDatabase.fresh(kind)) {
          Flocks.flyway(database, new V1__Create_birds(), new V2__Change_birds())
              .target(upAfter ? Flocks.SECOND : Flocks.FIRST)
              .load()
              .migrate();
          return new Undisturbed(database.catalogue(), Life.rows(database, upAfter));
        }
      }
    }

    /** A region that was filled stays so, whoever asked for it to be taken back. */
    private static List<List<@Nullable Object>> rows(TestDatabase database, boolean upAfter) {
      return upAfter
          ? Flocks.rows(database)
          : database.query("select id, weight, old_note from birds order by id");
    }
  }
}
