package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.instance.Instances;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed while they migrate: the documented command brings the database where an
 * undisturbed run would have. {@code -Dskein.seed=…} kills at the points of a run before, {@code
 * -Dskein.databases} says where, and {@code -Dskein.kills} how often in each direction.
 */
class CrashTest {

  private final long seed = Long.getLong("skein.seed", System.nanoTime() % 1_000_000);

  @Test
  void someAreKilled() {
    kill(Instances.few(), 1, List.of(Database.POSTGRESQL, Database.H2));
  }

  /** At each boundary of statements, and as often as that anywhere; more than 200 times in all. */
  @Test
  @Tag("long")
  void manyAreKilled(@TempDir Path folder) {
    int kills =
        kill(
            Instances.many(folder, TestDatabase.kinds(), Crashes.MIGRATIONS),
            Integer.getInteger("skein.kills", Integer.MAX_VALUE),
            TestDatabase.kinds());
    System.out.printf("Killed %d times in all%n", kills);
    if (TestDatabase.kinds().size() == 5 && System.getProperty("skein.kills") == null) {
      assertThat(kills).isGreaterThanOrEqualTo(200);
    }
  }

  private int kill(Instances instances, int most, List<Database> databases) {
    System.out.printf("Killing with seed %d%n", seed);
    ExecutorService threads = Executors.newFixedThreadPool(databases.size());
    try {
      List<CompletableFuture<Crashes>> all =
          databases.stream()
              .filter(TestDatabase.kinds()::contains)
              .map(kind -> new Crashes(kind, seed, most))
              .map(crashes -> CompletableFuture.supplyAsync(() -> crashes.run(instances), threads))
              .toList();
      List<Crashes> done = all.stream().map(CompletableFuture::join).toList();
      done.forEach(System.out::println);
      assertThat(done.stream().flatMap(crashes -> crashes.failures().stream()))
          .describedAs("seed %d", seed)
          .isEmpty();
      return done.stream().mapToInt(Crashes::kills).sum();
    } finally {
      threads.shutdownNow();
    }
  }
}
