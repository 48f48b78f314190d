package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.history.Applied;
import dev.skein.history.History;
import dev.skein.history.HistoryRow;
import dev.skein.instance.Instance;
import dev.skein.instance.Instances;
import dev.skein.instance.Order;
import dev.skein.instance.Order.Way;
import dev.skein.instance.Outcome;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.testsupport.Contents;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Several instances that go up and down on one database, and somebody who looks on. */
final class Mingling {

  static final String MIGRATIONS = "dev.skein.herd";
  private static final int VERSIONS = 5;

  /** What may be said to who came at the wrong moment. */
  private static final Pattern REFUSAL =
      Pattern.compile(
          "\\[Skein:(NoWayForward|NoWayBack|UnknownVersion|HistoryChanged|ParentNotApplied)]"
              + "|(failed) migration");

  private final Database kind;
  private final long seed;

  /** What the database holds at each version, from none on. */
  private final List<Contents> expected = new ArrayList<>();

  private final SortedMap<String, Integer> counts = new ConcurrentSkipListMap<>();
  private final Semaphore changes = new Semaphore(0);

  Mingling(Database kind, long seed) {
    this.kind = kind;
    this.seed = seed;
  }

  void run(Instances instances, int count, Duration duration, Executor threads) {
    expectations();
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      flyway(database).load().migrate();
      Instant end = Instant.now().plus(duration);
      List<CompletableFuture<Void>> all =
          IntStream.range(0, count)
              .mapToObj(
                  i ->
                      CompletableFuture.runAsync(
                          () -> instance(instances, database, new Random(seed + i), end), threads))
              .toList();
      while (all.stream().anyMatch(each -> !each.isDone())) {
        awaitChange();
        look(database);
      }
      all.forEach(CompletableFuture::join);
      look(database);
      flyway(database).ignoreMigrationPatterns("*:pending").load().validate();
    }
    System.out.println(kind.displayName() + ": " + counts);
  }

  private void expectations() {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      expected.add(Contents.of(database));
      for (int version = 1; version <= VERSIONS; version++) {
        flyway(database).target("" + version).load().migrate();
        expected.add(Contents.of(database));
      }
    }
  }

  private void instance(Instances instances, TestDatabase database, Random random, Instant end) {
    try (Instance instance = instances.start()) {
      while (Instant.now().isBefore(end)) {
        Order order = order(database, random);
        instance.ready(order);
        instance.go();
        Outcome outcome = instance.await();
        count(order.way() + " " + word(outcome, order));
        changes.release();
      }
    }
  }

  private static Order order(TestDatabase database, Random random) {
    Way way = oneOf(List.of(Way.values()), random);
    String version = "" + (1 + random.nextInt(VERSIONS));
    List<String> targets =
        switch (way) {
          case FLYWAY -> List.of("head", "head", version);
          case UPGRADE -> List.of("head", "+1", version);
          case DOWNGRADE -> List.of("base", "-1", version);
        };
    return Order.of(way, database, MIGRATIONS, oneOf(targets, random));
  }

  private static <T> T oneOf(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String word(Outcome outcome, Order order) {
    if (outcome.kind() == Outcome.Kind.DONE) {
      return "done";
    }
    Matcher refusal = REFUSAL.matcher(outcome.message());
    if (!refusal.find() || (order.way() != Way.FLYWAY && refusal.group(1) == null)) {
      throw new AssertionError(order + ":\n" + outcome.message() + "\n" + outcome.trace());
    }
    return refusal.group(1) == null ? refusal.group(2) : refusal.group(1);
  }

  /** Who looked without a pause would have the lock all the time. */
  private void awaitChange() {
    try {
      changes.tryAcquire(1, TimeUnit.SECONDS);
      changes.drainPermits();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** While nobody migrates: SQLite has a picture of one moment, the others Flyway's lock. */
  private void look(TestDatabase database) {
    try {
      if (kind == Database.SQLITE) {
        try (Connection connection = database.connect()) {
          connection.setAutoCommit(false);
          look(connection);
          connection.rollback();
        }
      } else {
        FluentConfiguration flyway = flyway(database);
        Map<MigrationVersion, SkeinMigration> known = MigrationClasses.find(flyway);
        // Flyway may have seen, before it had the lock, the failed row of a downgrade that ran
        // then.
        new Others(flyway, () -> known)
            .waitFor(() -> new FlywayLock(flyway, known.values()).hold(this::look));
      }
    } catch (SQLException e) {
      throw new AssertionError(kind.displayName(), e);
    }
    count("looks");
  }

  private void look(Connection connection) throws SQLException {
    Applied applied = History.of(connection, Flyway.configure(), kind).applied();
    assertThat(applied.failed()).describedAs(kind.displayName()).isEmpty();
    List<String> versions =
        applied.newestFirst().stream()
            .map(HistoryRow::version)
            .sorted()
            .map(Object::toString)
            .toList();
    assertThat(versions)
        .describedAs(kind.displayName())
        .isEqualTo(IntStream.rangeClosed(1, versions.size()).mapToObj(i -> "" + i).toList());
    assertThat(Contents.read(connection).difference(expected.get(versions.size())))
        .describedAs(kind.displayName() + " at " + versions)
        .isEmpty();
  }

  private static FluentConfiguration flyway(TestDatabase database) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:" + MIGRATIONS.replace('.', '/'));
  }
}
