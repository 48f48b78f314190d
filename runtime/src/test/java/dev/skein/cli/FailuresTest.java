package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads when a command fails. */
@Tag("flyway")
class FailuresTest {

  private static final String SHELF = "--locations=classpath:dev/skein/shelf";

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @Test
  void wrongPassword() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      database.execute("SELECT 1");
      CliRun run =
          CliRun.of(
              Map.of(
                  "SKEIN_URL", database.url(),
                  "SKEIN_USER", database.user(),
                  "SKEIN_PASSWORD", "open sesame"),
              "current");

      assertFailed(
          run,
          "[Skein:NoConnection] The database cannot be reached: Wrong user name or password [28000-252]. Check the URL, the user and the password.");
    }
  }

  @Test
  void passwordInTheUrl() {
    CliRun run =
        CliRun.of(
            Map.of(),
            "current",
            "--verbose",
            "--url=jdbc:postgresql://localhost:1/shop?user=me&password=s3cr3t&connectTimeout=1");

    assertThat(run.err()).doesNotContain("s3cr3t").contains("\tat dev.skein.");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void unreachableHost() {
    assertFailed(
        CliRun.of(Map.of(), "upgrade", "--url=jdbc:postgresql://localhost:1/shop", "--user=me"),
        "[Skein:NoConnection] The database cannot be reached: Connection to localhost:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. Check the URL, the user and the password.");
  }

  @Test
  void unsupportedDatabase() {
    assertFailed(
        CliRun.of(Map.of(), "upgrade", "--url=jdbc:hsqldb:mem:shop", "--user=sa"),
        "[Skein:UnsupportedDatabase] The URL jdbc:hsqldb:mem:shop leads to no database that Skein knows. Use H2 2 or later, or PostgreSQL 12 or later, or MySQL 8 or later, or MariaDB 10.7 or later, or SQLite 3.35 or later.");
  }

  @Test
  void unknownUrl() {
    assertFailed(
        CliRun.of(Map.of(), "upgrade", "--url=jdbc:nonsense:shop"),
        "[Skein:UnsupportedDatabase] The URL jdbc:nonsense:shop leads to no database that Skein knows. Use H2 2 or later, or PostgreSQL 12 or later, or MySQL 8 or later, or MariaDB 10.7 or later, or SQLite 3.35 or later.");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void noSuchTarget(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      run(database, "upgrade", SHELF);

      assertFailed(
          run(database, "downgrade", "2031", SHELF),
          "[Skein:UnknownVersion] No applied migration has version 2031. There are 20260103000000, 20260102000000, 20260101000000.");
      assertFailed(
          run(database, "downgrade", "2026", SHELF),
          "[Skein:AmbiguousVersion] 2026 could be 20260103000000, 20260102000000, 20260101000000. Write more of the version.");
      assertFailed(
          run(database, "downgrade", "-4", SHELF),
          "[Skein:NoWayBack] Only 3 can be taken back, not 4. Write base to take all of them back.");
      assertFailed(
          run(database, "upgrade", "20260101", SHELF),
          "[Skein:NoWayForward] The database is at 20260103000000 already, which is above 20260101000000. To go back, downgrade.");
      assertFailed(
          run(database, "upgrade", "+1", SHELF), "[Skein:NoWayForward] There is nothing to apply.");
    }
  }

  @Test
  void whatIsNoTargetIsWrongUsage() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      CliRun run = run(database, "downgrade", "latest", SHELF);
      assertThat(run.err())
          .isEqualTo(
              "[Skein:NoTarget] 'latest' is no target. Write a version, head, base, +2 or -1.\n");
      assertThat(run.status()).isEqualTo(2);
    }
  }

  /** The classes may be missing from the class path. */
  @Test
  void whereNoMigrationsAreAnUpgradeSaysSo() {
    String told =
        "[Skein:NoMigrations] There are no migrations in classpath:none. If there should be, put the application's classes on the class path, or say --locations.\n";
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      for (String command : new String[] {"upgrade", "check"}) {
        CliRun run = run(database, command, "--locations=classpath:none");
        assertThat(run.err()).isEqualTo(told);
        assertThat(run.status()).isZero();
      }
      assertThat(run(database, "upgrade", SHELF).err()).isEmpty();
      assertThat(run(database, "downgrade", "base", "--yes", SHELF).err()).isEmpty();
    }
  }

  @Test
  void noWayForward() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      assertFailed(
          run(database, "upgrade", "base", SHELF),
          "[Skein:NoWayForward] An upgrade does not go to base. Write a version, head, or +1; to go back, downgrade.");
      assertFailed(
          run(database, "upgrade", "+5", SHELF),
          "[Skein:NoWayForward] Only 3 can be applied, not 5. Write head to apply all of them.");
      assertThat(run(database, "history").out())
          .isEqualTo("There are no migrations, neither applied nor on the class path.\n");
    }
  }

  private static CliRun run(TestDatabase database, String... command) {
    return CliRun.of(
        Map.of("SKEIN_URL", database.url(), "SKEIN_USER", database.user(), "SKEIN_PASSWORD", ""),
        command);
  }

  private static void assertFailed(CliRun run, String message) {
    assertThat(run.err()).isEqualTo(message + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }
}
