package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.Operations;
import dev.skein.operation.Database;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.CrashingDataSource;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A program that dies in the midst of gentle changes, whose statements are in transactions of their
 * own: the next run ends as one that nothing disturbed.
 */
class OnlineCutOffTest {

  /** What dies, and what the next run does. */
  enum Next {
    UP_AND_UP(false, true, 20),
    UP_AND_DOWN(false, false, 27),
    DOWN_AND_DOWN(true, false, 34),
    DOWN_AND_UP(true, true, 41);

    private final boolean startsUp;
    private final boolean endsUp;
    private final int moment;

    Next(boolean startsUp, boolean endsUp, int moment) {
      this.startsUp = startsUp;
      this.endsUp = endsUp;
      this.moment = moment;
    }
  }

  private static void move(Skein skein, boolean up) {
    if (up) {
      skein.upgrade();
    } else {
      skein.downgrade("1");
    }
  }

  /** Some moments in each build, which are others for each thing to do next. */
  @ParameterizedTest
  @EnumSource(Next.class)
  void onPostgresqlItGoesOn(Next next) {
    die(Database.POSTGRESQL, next, next.moment, 97);
  }

  @ParameterizedTest
  @EnumSource(Next.class)
  @Tag("long")
  void onPostgresqlItGoesOnWheneverThatIs(Next next) {
    die(Database.POSTGRESQL, next, 1, 23);
  }

  @ParameterizedTest
  @ValueSource(strings = {"H2", "MYSQL", "MARIADB", "SQLITE"})
  @Tag("long")
  void elsewhereItGoesOn(Database kind) {
    // SQLite does little besides its statements, all of them in one transaction.
    boolean isShort = kind == Database.SQLITE;
    for (Next next : Next.values()) {
      die(kind, next, isShort ? 2 : next.moment, isShort ? 5 : 61);
    }
  }

  private static void die(Database kind, Next next, int first, int stride) {
    if (!TestDatabase.kinds().contains(kind)) {
      return;
    }
    int deaths = 0;
    boolean died = true;
    for (int call = first; died; call += stride) {
      died = false;
      for (boolean after : List.of(false, true)) {
        try (TestDatabase database = TestDatabase.fresh(kind)) {
          died |= dies(database, next, call, after);
        }
      }
      deaths += died ? 2 : 0;
    }
    System.out.printf("%s, gently, %s: %d deaths%n", kind, next, deaths);
    assertThat(deaths).isGreaterThan(1);
  }

  private static boolean dies(TestDatabase database, Next next, int call, boolean after) {
    String place = "%s, call %d, %s".formatted(next, call, after ? "after" : "before");
    Skein skein = Skein.with(flyway(database));
    start(database, next.startsUp);
    CrashingDataSource crashing = new CrashingDataSource(database.dataSource(), call, after);
    try {
      move(Skein.with(flyway(database).dataSource(crashing.dataSource())), !next.startsUp);
    } catch (RuntimeException e) {
      if (!crashing.isDead()) {
        throw e;
      }
    }
    if (!crashing.isDead()) {
      return false;
    }
    move(skein, next.endsUp);
    Undisturbed expected = Undisturbed.of(database.kind(), next.endsUp);
    assertThat(database.catalogue().difference(expected.catalogue())).describedAs(place).isEmpty();
    assertThat(rows(database, next.endsUp)).describedAs(place).isEqualTo(expected.rows());
    assertThat(skein.unfinished()).describedAs(place).isEmpty();
    assertThat(skein.current())
        .describedAs(place)
        .map(HistoryEntry::version)
        .contains(next.endsUp ? "2" : "1");
    flyway(database).ignoreMigrationPatterns("*:pending").load().validate();
    return true;
  }

  private static void start(TestDatabase database, boolean isUp) {
    Skein skein = Skein.with(flyway(database));
    skein.upgrade("1");
    OnlineTest.fill(database, 20);
    if (isUp) {
      skein.upgrade();
    }
  }

  private static FluentConfiguration flyway(TestDatabase database) {
    return OnlineTest.flyway(database, Operations::online);
  }

  private static List<List<@Nullable Object>> rows(TestDatabase database, boolean isUp) {
    return isUp
        ? OnlineTest.rows(database)
        : database.query("select id, title, pages from books order by id");
  }

  /** What a run leaves that nothing disturbs. */
  private record Undisturbed(Catalogue catalogue, List<List<@Nullable Object>> rows) {

    private static final Map<String, Undisturbed> KNOWN = new ConcurrentHashMap<>();

    static Undisturbed of(Database kind, boolean isUp) {
      return KNOWN.computeIfAbsent(kind + " " + isUp, any -> run(kind, isUp));
    }

    private static Undisturbed run(Database kind, boolean isUp) {
      try (TestDatabase database = TestDatabase.fresh(kind)) {
        start(database, isUp);
        return new Undisturbed(database.catalogue(), OnlineCutOffTest.rows(database, isUp));
      }
    }
  }
}
