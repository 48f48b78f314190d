package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the command line tells of a migration that failed or was cut off. */
class ResolveCommandTest {

  private TestDatabase database = TestDatabase.fresh(Database.H2);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nothingIsHalfDone() {
    Shelf shelf = Shelf.on(database);
    shelf.run("upgrade", "+1");

    CliRun run = shelf.run("resolve");

    assertThat(run.out()).isEqualTo("Nothing is half done: the database is at 20260101000000.\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void anUpgradeThatFailed() {
    Shelf shelf = Shelf.on(database);
    // The table of the third migration is in its way: nothing of it was done.
    shelf.run("upgrade", "+2");
    database.execute("create table loans (id bigint)");
    assertThat(shelf.run("upgrade").status()).isOne();

    CliRun run = shelf.run("resolve");

    assertThat(run.err())
        .contains(
            "Migration 20260103000000 (Create loans) stopped while it was applied: 0 of 2 statements are done.\n"
                + "  [Skein:StatementFailed] dev.skein.shelf.V20260103000000__Create_loans, upgrade, operation 1 of 2")
        .contains(
            """
            Upgrade, and it goes on from there; mend the cause first if there is one.
            Or downgrade, and what was done is taken back.
            """);
    assertThat(run.status()).isEqualTo(3);
    assertThat(shelf.run("resolve", "--json").out())
        .contains("\"state\"", "HALF_APPLIED", "\"statements\"");

    database.execute("drop table loans");
    assertThat(shelf.run("upgrade").status()).isZero();
    assertThat(shelf.run("resolve").status()).isZero();
  }

  @Test
  void aDowngradeThatFailed() {
    Shelf shelf = Shelf.on(database);
    shelf.run("upgrade");
    database.execute("drop index ix_loans_book_id");
    assertThat(shelf.run("downgrade", "-1", "--yes").status()).isOne();

    assertThat(shelf.run("resolve").err())
        .contains(
            "Migration 20260103000000 (Create loans) stopped while it was taken back: 0 of 2 statements are done.")
        .contains(
            """
            Downgrade, and it goes on from there; mend the cause first if there is one.
            Or upgrade, and it is taken back wholly and applied again.
            """);

    database.execute("create index ix_loans_book_id on loans (book_id)");
    assertThat(shelf.run("downgrade", "-1", "--yes").status()).isZero();
  }

  @Test
  void whatIsOnlyUnrecorded() {
    Shelf shelf = Shelf.on(database);
    shelf.run("upgrade");
    database.execute("delete from \"flyway_schema_history\" where \"version\" = '20260103000000'");

    assertThat(shelf.run("resolve").err())
        .isEqualTo(
            """
            Migration 20260103000000 (Create loans) is done, and was cut off before Flyway's history told so.
            Upgrade, and the history tells it.
            Or downgrade, and it is taken back.
            """);

    assertThat(shelf.run("upgrade").status()).isZero();
    assertThat(shelf.run("resolve").status()).isZero();
  }

  @Test
  void aFailureThatNobodyWroteDown() {
    Shelf shelf = Shelf.on(database);
    shelf.run("upgrade");
    database.execute(
        "delete from \"flyway_schema_history_skein\"",
        "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '20260103000000'");

    assertThat(shelf.run("resolve").err())
        .isEqualTo(
            """
            Migration 20260103000000 (Create loans) failed, and nobody wrote down what it had done by then.
            Look at the tables it changes, undo that by hand, and run Flyway's repair.
            Then upgrade or downgrade.
            """);
  }
}
