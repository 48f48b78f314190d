package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.instance.Instance;
import dev.skein.instance.Instances;
import dev.skein.instance.Order;
import dev.skein.instance.Order.Way;
import dev.skein.instance.Outcome;
import dev.skein.operation.Database;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many instances of an application start at once on one empty database: each migration is applied
 * once, and no instance fails.
 */
class HerdTest {

  private static final String MIGRATIONS = "dev.skein.herd";

  @Test
  void fewStartAtOnce() {
    start(Instances.few(), 4, 1);
  }

  @Test
  @Tag("long")
  void manyStartAtOnceAgainAndAgain(@TempDir Path folder) {
    start(
        Instances.many(folder, TestDatabase.kinds(), MIGRATIONS),
        16,
        Integer.getInteger("skein.rounds", 20));
  }

  private static void start(Instances instances, int count, int rounds) {
    System.out.printf("%d rounds of %d instances on %s%n", rounds, count, TestDatabase.kinds());
    for (int round = 0; round < rounds; round++) {
      List<Instance> herd = Stream.generate(instances::start).limit(count).toList();
      try {
        for (Database kind : kinds(round)) {
          new Round(kind, herd).run();
        }
      } finally {
        herd.forEach(Instance::close);
      }
    }
  }

  /** Each is the first for the fresh processes of some rounds. */
  private static List<Database> kinds(int round) {
    List<Database> kinds = new ArrayList<>(TestDatabase.kinds());
    Collections.rotate(kinds, round);
    return kinds;
  }

  /** One database, and all instances on it at once. */
  private record Round(Database kind, List<Instance> herd) {

    private static final Map<Database, Expected> EXPECTED = new EnumMap<>(Database.class);

    void run() {
      Expected expected = EXPECTED.computeIfAbsent(kind, Expected::of);
      try (TestDatabase database = TestDatabase.fresh(kind)) {
        List<Outcome> outcomes = start(database);

        assertThat(outcomes.stream().filter(outcome -> outcome.kind() != Outcome.Kind.DONE))
            .describedAs("%s", kind)
            .isEmpty();
        assertThat(
                database.query(
                    "select `version`, `type`, `success` from `flyway_schema_history` where `installed_rank` > 0 order by `installed_rank`"))
            .isEqualTo(expected.history());
        assertThat(database.catalogue().difference(expected.catalogue())).isEmpty();
        assertThat(rows(database)).isEqualTo(expected.rows());
        flyway(database).validate();
      }
    }

    private List<Outcome> start(TestDatabase database) {
      for (int i = 0; i < herd.size(); i++) {
        Way way = i % 2 == 0 ? Way.FLYWAY : Way.UPGRADE;
        herd.get(i).give(Order.of(way, database, MIGRATIONS, "head"));
      }
      herd.forEach(Instance::awaitReady);
      herd.forEach(Instance::go);
      return herd.stream().map(Instance::await).toList();
    }
  }

  /** What one instance alone leaves. */
  private record Expected(
      List<List<@Nullable Object>> history,
      Catalogue catalogue,
      List<List<@Nullable Object>> rows) {

    static Expected of(Database kind) {
      try (TestDatabase database = TestDatabase.fresh(kind)) {
        flyway(database).migrate();
        return new Expected(
            database.query(
                "select `version`, `type`, `success` from `flyway_schema_history` where `installed_rank` > 0 order by `installed_rank`"),
            database.catalogue(),
            HerdTest.rows(database));
      }
    }
  }

  private static List<List<@Nullable Object>> rows(TestDatabase database) {
    return database.query(
        "select authors.id, name, born, books.id, pages from authors left join books on author_id = authors.id");
  }

  private static Flyway flyway(TestDatabase database) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:" + MIGRATIONS.replace('.', '/'))
        .load();
  }
}
