package dev.skein;

import dev.skein.instance.Instances;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Upgrades and downgrades from several processes at once: whenever none of them is at work, the
 * history describes the database, and each of them was carried out or refused in clear words.
 * {@code -Dskein.seed} has them do the same again, though hardly at the same moments.
 */
class InterleavingTest {

  private final long seed = Long.getLong("skein.seed", System.nanoTime() % 1_000_000);

  @Test
  void forSomeSeconds() {
    mingle(Instances.few(), List.of(Database.H2, Database.POSTGRESQL), 2, Duration.ofSeconds(2));
  }

  @Test
  @Tag("long")
  void forAMinute(@TempDir Path folder) {
    mingle(
        Instances.many(folder, TestDatabase.kinds(), Mingling.MIGRATIONS),
        TestDatabase.kinds(),
        4,
        Duration.ofSeconds(Integer.getInteger("skein.seconds", 60)));
  }

  /** All databases at the same time, which takes one minute instead of five. */
  private void mingle(Instances instances, List<Database> databases, int count, Duration duration) {
    System.out.printf("Mingling with seed %d%n", seed);
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      List<CompletableFuture<Void>> all =
          databases.stream()
              .filter(TestDatabase.kinds()::contains)
              .map(kind -> new Mingling(kind, seed))
              .map(
                  mingling ->
                      CompletableFuture.runAsync(
                          () -> mingling.run(instances, count, duration, threads), threads))
              .toList();
      all.forEach(CompletableFuture::join);
    } finally {
      threads.shutdownNow();
    }
  }
}
