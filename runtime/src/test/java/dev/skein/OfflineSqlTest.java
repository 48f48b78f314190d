package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.Contents;
import dev.skein.testsupport.DatabaseTool;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What scripts do when the databases' own tools run them is what Skein does with a connection. */
class OfflineSqlTest {

  private static final String LOCATION = "classpath:dev/skein/offline";

  private static final Skein OFFLINE = Skein.with(Flyway.configure().locations(LOCATION));

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void toolsAndSkeinDoTheSame(Database kind) {
    try (TestDatabase scripted = TestDatabase.fresh(kind);
        TestDatabase migrated = TestDatabase.fresh(kind)) {
      Skein skein = Skein.with(flyway(migrated));

      run(scripted, OFFLINE.upgradeSql("head", kind));
      skein.upgrade();
      assertSame(scripted, migrated);
      flyway(scripted).load().validate();

      run(scripted, OFFLINE.downgradeSql("head:1", kind));
      skein.downgrade("1");
      assertSame(scripted, migrated);
      flyway(scripted).ignoreMigrationPatterns("*:pending").load().validate();

      run(scripted, OFFLINE.upgradeSql("1:+1", kind));
      skein.upgrade("+1");
      assertSame(scripted, migrated);

      // What Skein does from here on is the same, whoever did what was before.
      Skein.with(flyway(scripted)).upgrade();
      skein.upgrade();
      assertSame(scripted, migrated);
      Skein.with(flyway(scripted)).downgrade("-1");
      skein.downgrade("-1");
      assertSame(scripted, migrated);

      run(scripted, OFFLINE.downgradeSql("2:base", kind));
      skein.downgrade("base");
      assertSame(scripted, migrated);
    }
  }

  /** The client is one for MySQL and MariaDB, and RunScript is a process of its own. */
  static List<Database> cheapOnes() {
    return databases().stream()
        .filter(kind -> kind == Database.POSTGRESQL || kind == Database.SQLITE)
        .toList();
  }

  static List<Database> otherOnes() {
    return databases().stream().filter(kind -> !cheapOnes().contains(kind)).toList();
  }

  @ParameterizedTest
  @MethodSource("cheapOnes")
  void aToolStopsAtTheFirstError(Database kind) {
    stopsAtTheFirstError(kind);
  }

  @ParameterizedTest
  @MethodSource("otherOnes")
  @Tag("long")
  void otherToolsStopToo(Database kind) {
    stopsAtTheFirstError(kind);
  }

  private static void stopsAtTheFirstError(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      run(database, OFFLINE.upgradeSql("1", kind));
      database.execute("create table more (id integer)");
      Contents before = Contents.of(database);
      List<List<@Nullable Object>> history = history(database);

      DatabaseTool.Run run = DatabaseTool.run(database, OFFLINE.upgradeSql("1:head", kind));

      assertThat(run.status()).describedAs(run.output()).isNotZero();
      assertThat(run.output()).containsIgnoringCase("already exists");
      assertThat(Contents.of(database).difference(before)).isEmpty();
      assertThat(history(database)).isEqualTo(history);
    }
  }

  private static void assertSame(TestDatabase scripted, TestDatabase migrated) {
    assertThat(Contents.of(scripted).difference(Contents.of(migrated))).isEmpty();
    assertThat(history(scripted)).isEqualTo(history(migrated));
  }

  private static List<List<@Nullable Object>> history(TestDatabase database) {
    return database.query(
        """
        select `installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `success`
        from `flyway_schema_history` where `installed_rank` > 0 order by `installed_rank`
        """);
  }

  private static void run(TestDatabase database, String script) {
    DatabaseTool.Run run = DatabaseTool.run(database, script);
    assertThat(run.status()).describedAs(script + "\n" + run.output()).isZero();
  }

  private static FluentConfiguration flyway(TestDatabase database) {
    return Flyway.configure().dataSource(database.dataSource()).locations(LOCATION);
  }
}
