package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds Flyway to what {@link FlywayLock} leans on: that it calls back after the versioned
 * migrations, before it releases its lock.
 */
@Tag("flyway")
@Timeout(300)
class FlywayLockTest {

  static List<Database> databases() {
    // Flyway has no lock on SQLite, and Skein's downgrade takes SQLite's own there.
    return TestDatabase.kinds().stream().filter(kind -> kind != Database.SQLITE).toList();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void noMigrationRunsMeanwhile(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      List<String> events = Collections.synchronizedList(new ArrayList<>());
      migrate(database, new V1__First(events::add));
      CountDownLatch locked = new CountDownLatch(1);

      CompletableFuture<Void> holder =
          CompletableFuture.runAsync(
              () ->
                  hold(
                      database,
                      () -> {
                        events.add("locked");
                        locked.countDown();
                        rest();
                        events.add("released");
                      }));
      assertThat(locked.await(30, TimeUnit.SECONDS)).isTrue();
      migrate(database, new V1__First(events::add), new V2__Second(events::add));
      holder.get(30, TimeUnit.SECONDS);

      assertThat(events).containsExactly("first", "locked", "released", "second");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void itWaitsForAMigration(Database kind) throws Exception {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      List<String> events = Collections.synchronizedList(new ArrayList<>());
      migrate(database, new V1__First(events::add));
      CountDownLatch migrating = new CountDownLatch(1);

      CompletableFuture<Void> migration =
          CompletableFuture.runAsync(
              () ->
                  migrate(
                      database,
                      new V1__First(events::add),
                      new V2__Second(
                          event -> {
                            migrating.countDown();
                            rest();
                            events.add(event);
                          })));
      assertThat(migrating.await(30, TimeUnit.SECONDS)).isTrue();
      hold(database, () -> events.add("locked"));
      migration.get(30, TimeUnit.SECONDS);

      assertThat(events).containsExactly("first", "second", "locked");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void nothingIsMigratedByIt(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      List<String> events = new ArrayList<>();
      migrate(database, new V1__First(events::add));

      hold(
          configuration(database, new V1__First(events::add), new V2__Second(events::add))
              .outOfOrder(true)
              .baselineOnMigrate(true),
          () -> events.add("locked"));

      assertThat(events).containsExactly("first", "locked");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void itThrowsWhatTheTaskThrows(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      migrate(database, new V1__First(event -> {}));
      SQLException failure = new SQLException("no");

      assertThatThrownBy(
              () ->
                  new FlywayLock(configuration(database), List.of())
                      .hold(
                          connection -> {
                            throw failure;
                          }))
          .isSameAs(failure);
    }
  }

  private static void hold(TestDatabase database, Runnable task) {
    hold(configuration(database), task);
  }

  private static void hold(FluentConfiguration configuration, Runnable task) {
    List<SkeinMigration> migrations = List.copyOf(MigrationClasses.find(configuration).values());
    try {
      new FlywayLock(configuration, migrations).hold(connection -> task.run());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void migrate(TestDatabase database, SkeinMigration... migrations) {
    configuration(database, migrations).load().migrate();
  }

  private static FluentConfiguration configuration(
      TestDatabase database, SkeinMigration... migrations) {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .skipDefaultResolvers(true)
        .javaMigrations(migrations);
  }

  /** Long enough for another thread to run into what should hold it back. */
  private static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(700);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Tells when it runs. */
  private abstract static class Telling extends SkeinMigration {
    private final Consumer<String> events;
    private final String event;

    Telling(Consumer<String> events, String event) {
      this.events = events;
      this.event = event;
    }

    @Override
    public void upgrade(Operations op) {
      op.run("Tell", connection -> events.accept(event));
    }

    @Override
    public void downgrade(Operations op) {}
  }

  /** First. */
  public static final class V1__First extends Telling {
    V1__First(Consumer<String> events) {
      super(events, "first");
    }
  }

  /** Second. */
  public static final class V2__Second extends Telling {
    V2__Second(Consumer<String> events) {
      super(events, "second");
    }
  }
}
