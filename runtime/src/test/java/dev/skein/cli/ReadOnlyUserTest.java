package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who may only read: what only looks works, and all else is refused in one sentence. */
class ReadOnlyUserTest {

  private static final String SHELF = "--locations=classpath:dev/skein/shelf";
  private static final String NEWEST = "20260102000000";

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  static List<Database> embedded() {
    return TestDatabase.kinds().stream()
        .filter(kind -> kind == Database.H2 || kind == Database.SQLITE)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("embedded")
  void looksAndChangesNothing(Database kind) {
    look(kind);
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Tag("long")
  void looksAndChangesNothingAnywhere(Database kind) {
    look(kind);
  }

  private static void look(Database kind) {
    try (Reader reader = new Reader(TestDatabase.fresh(kind))) {
      assertThat(reader.run("current").out()).isEqualTo("base: nothing is applied\n");
      assertThat(reader.run("history").status()).isZero();
      assertThat(reader.run("upgrade", "--dry-run").status()).isZero();
      CliRun stamp = reader.run("stamp", "head");
      assertRefused(stamp);
      if (kind == Database.H2) {
        assertThat(stamp.err())
            .isEqualTo(
                "[Skein:NotAllowed] The database does not allow that: Not enough rights for object \"PUBLIC\". Connect as a user who may create and change tables there; others may only look.\n");
      }
      assertThat(reader.database().catalogue().isEmpty()).isTrue();
      Shelf.on(reader.database()).run("upgrade", "+2");
      List<List<@Nullable Object>> before = state(reader.database());

      assertThat(reader.run("current").out()).isEqualTo(NEWEST + " Add pages to books\n");
      assertThat(reader.run("history").out()).contains(NEWEST, "Success", "Pending");
      assertThat(reader.run("check").err())
          .isEqualTo(
              "[Skein:CheckPending] 1 pending: 20260103000000 Create loans. Upgrade to apply it.\n");
      assertThat(reader.run("resolve").status()).isZero();
      assertThat(reader.run("upgrade", "--dry-run").out())
          .endsWith("The database stays at " + NEWEST + ".\n");
      assertThat(reader.run("downgrade", "base", "--dry-run").out())
          .endsWith("The database stays at " + NEWEST + ".\n");

      assertRefused(reader.run("upgrade"));
      assertRefused(reader.run("downgrade", "-1", "--yes"));
      assertRefused(reader.run("stamp", "base"));

      assertThat(state(reader.database())).isEqualTo(before);
      assertThat(reader.database().catalogue().tables()).containsOnlyKeys("books");
      assertThat(Shelf.on(reader.database()).run("upgrade").status()).isZero();
    }
  }

  /** Flyway tries for some ten seconds to create its history. */
  @ParameterizedTest
  @MethodSource("databases")
  @Tag("long")
  void cannotBegin(Database kind) {
    try (Reader reader = new Reader(TestDatabase.fresh(kind))) {
      assertRefused(reader.run("upgrade"));
      assertThat(reader.database().catalogue().isEmpty()).isTrue();
      assertThat(Shelf.on(reader.database()).run("upgrade").status()).isZero();
    }
  }

  private static void assertRefused(CliRun run) {
    assertThat(run.err())
        .startsWith("[Skein:NotAllowed] The database does not allow that: ")
        .endsWith(
            ". Connect as a user who may create and change tables there; others may only look.\n")
        .hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  private static List<List<@Nullable Object>> state(TestDatabase database) {
    return Stream.of(
            "select `version`, `type`, `success` from `flyway_schema_history` order by `installed_rank`",
            "select `version`, `phase`, `done` from `flyway_schema_history_skein` order by `version`")
        .flatMap(query -> database.query(query).stream())
        .toList();
  }

  /** A user who may only read, or a connection that can do no more. */
  private record Reader(TestDatabase database) implements AutoCloseable {

    private static final String NAME = "skein_reader";

    Reader {
      switch (database.kind()) {
        case H2 ->
            database.execute(
                "create user " + NAME + " password ''", "grant select on schema public to " + NAME);
        case POSTGRESQL ->
            database.execute(
                "create role " + NAME + " login",
                "grant usage on schema public to " + NAME,
                "alter default privileges in schema public grant select on tables to " + NAME);
        case MYSQL ->
            database.execute(
                "create user " + NAME + "@'%' identified by ''",
                "grant select on skein.* to " + NAME + "@'%'");
        case MARIADB, SQLITE -> {
          // The test's server knows no users, and SQLite none at all: the URL says it.
        }
      }
    }

    CliRun run(String... command) {
      String[] arguments =
          Stream.concat(Stream.of(command), Stream.of(SHELF)).toArray(String[]::new);
      return CliRun.of(
          Map.of("SKEIN_URL", url(), "SKEIN_USER", user(), "SKEIN_PASSWORD", ""), arguments);
    }

    private String url() {
      String url = database.url();
      return switch (database.kind()) {
        // Only an administrator may set what is behind the semicolon.
        case H2 -> url.substring(0, url.indexOf(';'));
        case POSTGRESQL -> url.replaceFirst("user=\\w+", "user=" + NAME);
        case MYSQL -> url;
        case MARIADB -> url + "&sessionVariables=tx_read_only=1";
        case SQLITE -> url + "?open_mode=1";
      };
    }

    private String user() {
      boolean known = database.kind() != Database.MARIADB && database.kind() != Database.SQLITE;
      return known ? NAME : database.user();
    }

    @Override
    public void close() {
      switch (database.kind()) {
        case H2 -> database.execute("drop user " + NAME);
        case POSTGRESQL -> database.execute("drop owned by " + NAME, "drop role " + NAME);
        case MYSQL -> database.execute("drop user " + NAME + "@'%'");
        case MARIADB, SQLITE -> {
          // None was made.
        }
      }
      database.close();
    }
  }
}
