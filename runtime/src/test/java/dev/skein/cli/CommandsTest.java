package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A day with the command line, on each database. */
@Tag("flyway")
class CommandsTest {

  private static final String TIME = "[0-9]+[.][0-9]{2} s";

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void upThenBackAgain(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      assertThat(run(database, "current").out()).isEqualTo("base: nothing is applied\n");

      CliRun two = run(database, "upgrade", "+2");
      assertThat(two.out())
          .matches(
              """
              Applied 20260101000000 Create books \\(TIME\\)
              Applied 20260102000000 Add pages to books \\(TIME\\)
              The database is at 20260102000000.
              """
                  .replace("TIME", TIME));
      assertThat(two.err()).isEmpty();
      assertThat(two.status()).isZero();
      assertThat(run(database, "current").out()).isEqualTo("20260102000000 Add pages to books\n");

      assertThat(run(database, "upgrade").out())
          .matches(
              """
              Applied 20260103000000 Create loans \\(TIME\\)
              The database is at 20260103000000.
              """
                  .replace("TIME", TIME));
      assertThat(run(database, "upgrade", "head").out())
          .isEqualTo("Nothing to do: the database is at 20260103000000.\n");

      CliRun back = run(database, "downgrade", "-1", "--yes");
      assertThat(back.out())
          .matches(
              """
              Took back 20260103000000 Create loans \\(TIME\\)
              The database is at 20260102000000.
              """
                  .replace("TIME", TIME));
      assertThat(back.status()).isZero();

      assertThat(run(database, "downgrade", "base", "--yes").out())
          .endsWith("The database is at base.\n");
      assertThat(database.catalogue().tables()).isEmpty();
      assertThat(run(database, "downgrade", "base").out())
          .isEqualTo("Nothing to do: the database is at base.\n");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theHistoryIsATable(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      run(database, "upgrade", "20260102");
      run(database, "downgrade", "-1", "--yes");

      String time = "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}";
      assertThat(run(database, "history").out())
          .matches(
              """
                 Version         Description         State    Installed on
                 20260103000000  Create loans        Pending
                 20260102000000  Add pages to books  Pending
                 20260102000000  Add pages to books  Deleted  TIME
              [*]  20260101000000  Create books        Success  TIME
              """
                  .replace("TIME", time));
    }
  }

  private static CliRun run(TestDatabase database, String... command) {
    return Shelf.on(database).run(command);
  }
}
