package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Plans of an upgrade where a migration is half done: what is still to be done of it comes first.
 */
class HalfDonePlanTest {

  private final TestDatabase database = TestDatabase.fresh(Database.H2);
  private final Shelf shelf = Shelf.on(database);

  @BeforeEach
  void allButTheLast() {
    shelf.run("upgrade", "+2");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsHalfApplied() {
    database.execute(
        "create table others (id integer)", "create index ix_loans_book_id on others (id)");
    assertThat(shelf.run("upgrade").status()).isEqualTo(1);

    String plan =
        """
        Would apply 20260103000000 Create loans
            op.createIndex("ix_loans_book_id", "loans")
        The database stays at""";
    assertThat(shelf.run("upgrade", "--dry-run").out()).startsWith(plan);
    assertThat(shelf.run("upgrade", "+1", "--dry-run").out()).startsWith(plan);
    assertThat(shelf.run("upgrade", "20260103", "--dry-run").out()).startsWith(plan);
    assertThat(shelf.run("upgrade", "+2", "--dry-run").err())
        .isEqualTo(
            "[Skein:NoWayForward] Only 1 can be applied, not 2. Write head to apply all of them.\n");
    assertThat(shelf.run("check").err())
        .startsWith(
            "[Skein:CheckHalfDone] Migration 20260103000000 (Create loans) stopped while it was applied: 1 of 2 statements are done.\n")
        .contains("\nUpgrade, and it goes on from there; mend the cause first if there is one.\n")
        .contains("[Skein:CheckPending] 1 pending: 20260103000000 Create loans.")
        .doesNotContain("[Skein:CheckInvalid]");

    database.execute("drop table others");
    CliRun run = shelf.run("upgrade", "+1", "--backup", "echo saving");
    assertThat(run.err()).isEqualTo("saving\n");
    assertThat(run.out()).endsWith("The database is at 20260103000000.\n");
  }

  /** Nothing was done of it. */
  @Test
  void whatIsNotBegun() {
    database.execute("create table loans (id integer)");
    assertThat(shelf.run("upgrade").status()).isEqualTo(1);

    assertThat(shelf.run("upgrade", "--dry-run").out())
        .startsWith(
            """
            Would apply 20260103000000 Create loans
                op.createTable("loans")
                op.createIndex("ix_loans_book_id", "loans")
            The database stays at""");
  }

  @Test
  void whatIsDoneAndUnrecorded() {
    shelf.run("upgrade");
    database.execute("delete from \"flyway_schema_history\" where \"version\" = '20260103000000'");

    assertThat(shelf.run("upgrade", "--dry-run").out())
        .isEqualTo(
            """
            Would apply 20260103000000 Create loans
            The database stays at 20260102000000.
            """);
  }

  @Test
  void whatIsHalfTakenBack() {
    shelf.run("upgrade");
    database.execute("create table fines (loan_id bigint references loans (id))");
    assertThat(shelf.run("downgrade", "-1", "--yes").status()).isEqualTo(1);

    String takeBack = "to take it back first: drop table loans";
    assertThat(shelf.run("upgrade", "--dry-run").out())
        .startsWith(
            """
            Would apply 20260103000000 Create loans
                %s   <- may lose data
                op.createTable("loans")
                op.createIndex("ix_loans_book_id", "loans")
            The database stays at"""
                .formatted(takeBack));
    assertThat(shelf.run("upgrade").err())
        .startsWith(
            "[Skein:NeedsYes] Data may be lost: 20260103000000 %s. Nothing was changed;"
                .formatted(takeBack));

    database.execute("drop table fines");
    assertThat(shelf.run("upgrade", "--yes").out()).endsWith("is at 20260103000000.\n");
  }
}
