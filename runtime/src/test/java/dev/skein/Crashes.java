package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.execution.Direction;
import dev.skein.instance.Instance;
import dev.skein.instance.Instances;
import dev.skein.instance.Order;
import dev.skein.instance.Order.Way;
import dev.skein.instance.Outcome;
import dev.skein.operation.Database;
import dev.skein.testsupport.Contents;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Processes that are killed on one kind of database, one after the other. */
final class Crashes {

  static final String MIGRATIONS = "dev.skein.crash";

  private static final String BEFORE = "1";

  private final Database kind;
  private final Random random;
  private final int most;
  private final Map<Direction, Deque<KillPoint>> points = new EnumMap<>(Direction.class);
  private final Map<Direction, Contents> expected = new EnumMap<>(Direction.class);
  private final List<String> failures = new ArrayList<>();
  private int kills;
  private int tooLate;

  /**
   * Makes it.
   *
   * @param most how many are killed in each direction, if there are that many points
   */
  Crashes(Database kind, long seed, int most) {
    this.kind = kind;
    this.random = new Random(seed + kind.name().hashCode());
    this.most = most;
  }

  int kills() {
    return kills;
  }

  List<String> failures() {
    return failures;
  }

  @Override
  public String toString() {
    return "%s: killed %d times, %d were done before, %d went wrong after"
        .formatted(kind.displayName(), kills, tooLate, failures.size());
  }

  Crashes run(Instances instances) {
    undisturbed(instances);
    TestDatabase database = before();
    try {
      Direction direction = Direction.UPGRADE;
      while (points.values().stream().anyMatch(left -> !left.isEmpty())) {
        if (left(direction).isEmpty()) {
          go(database, direction);
          direction = opposite(direction);
        }
        String what = direction + ", " + left(direction).element();
        try {
          direction = crash(instances, database, direction, left(direction).remove());
        } catch (FlywayException | AssertionError e) {
          failures.add("%s, %s: %s".formatted(kind.displayName(), what, e.getMessage()));
          database.close();
          database = before();
          direction = Direction.UPGRADE;
        }
      }
    } finally {
      database.close();
    }
    return this;
  }

  /** What each way leads to, and in how many statements. */
  private void undisturbed(Instances instances) {
    try (TestDatabase database = before();
        Instance instance = instances.start()) {
      for (Direction direction : List.of(Direction.UPGRADE, Direction.DOWNGRADE)) {
        List<String> statements = new ArrayList<>();
        instance.ready(order(database, direction));
        instance.go();
        Outcome outcome = instance.await(statements::add);
        assertThat(outcome.kind()).describedAs(outcome.trace()).isEqualTo(Outcome.Kind.DONE);
        expected.put(direction, Contents.of(database));
        points.put(direction, new ArrayDeque<>(KillPoint.all(statements.size(), most, random)));
      }
    }
  }

  private Deque<KillPoint> left(Direction direction) {
    return Objects.requireNonNull(points.get(direction));
  }

  private TestDatabase before() {
    TestDatabase database = TestDatabase.fresh(kind);
    flyway(database).target(BEFORE).load().migrate();
    return database;
  }

  /** Kills a process, gives the command that a person would, and tells which way is open then. */
  private Direction crash(
      Instances instances, TestDatabase database, Direction direction, KillPoint point) {
    try (Instance instance = instances.start()) {
      Order order = order(database, direction);
      instance.ready(point.standsStill() ? order.haltBefore(point.statement()) : order);
      instance.go();
      Outcome outcome = instance.await(new Killer(instance, point));
      assertThat(outcome.kind()).describedAs(outcome.trace()).isNotEqualTo(Outcome.Kind.FAILED);
      if (outcome.kind() == Outcome.Kind.KILLED) {
        kills++;
      } else {
        tooLate++;
      }
    }
    Direction command = random.nextBoolean() ? direction : opposite(direction);
    go(database, command);
    assertThat(Contents.of(database).difference(Objects.requireNonNull(expected.get(command))))
        .describedAs("after the %s", command.method())
        .isEmpty();
    flyway(database).ignoreMigrationPatterns("*:pending").load().validate();
    return opposite(command);
  }

  private static void go(TestDatabase database, Direction direction) {
    Skein skein = Skein.with(flyway(database));
    switch (direction) {
      case UPGRADE -> skein.upgrade();
      case DOWNGRADE -> skein.downgrade(BEFORE);
    }
  }

  private Order order(TestDatabase database, Direction direction) {
    return switch (direction) {
      case UPGRADE ->
          Order.of(random.nextBoolean() ? Way.FLYWAY : Way.UPGRADE, database, MIGRATIONS, "head");
      case DOWNGRADE -> Order.of(Way.DOWNGRADE, database, MIGRATIONS, BEFORE);
    };
  }

  private static Direction opposite(Direction direction) {
    return direction == Direction.UPGRADE ? Direction.DOWNGRADE : Direction.UPGRADE;
  }

  private static FluentConfiguration flyway(TestDatabase database) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:" + MIGRATIONS.replace('.', '/'));
  }

  /** Counts the statements, and kills at the right one. */
  private static final class Killer implements Consumer<String> {

    private final Instance instance;
    private final KillPoint point;
    private int statements;

    Killer(Instance instance, KillPoint point) {
      this.instance = instance;
      this.point = point;
    }

    @Override
    public void accept(String statement) {
      statements++;
      if (statements == point.statement()) {
        if (!point.standsStill()) {
          LockSupport.parkNanos(point.microseconds() * 1_000L);
        }
        instance.kill();
      }
    }
  }
}
