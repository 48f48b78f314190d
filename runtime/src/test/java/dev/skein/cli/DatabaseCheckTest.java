package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code check} and {@code stamp} on a database. */
@Tag("flyway")
class DatabaseCheckTest {

  @Test
  void whatIsPendingIsFound() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Shelf shelf = Shelf.on(database);
      shelf.run("upgrade", "+1");

      CliRun pending = shelf.run("check");

      assertThat(pending.err())
          .isEqualTo(
              "[Skein:CheckPending] 2 pending: 20260102000000 Add pages to books, 20260103000000 Create loans. Upgrade to apply them.\n");
      assertThat(pending.out()).isEmpty();
      assertThat(pending.status()).isEqualTo(3);
      assertThat(shelf.run("check", "--json").out())
          .isEqualTo(
              """
              {"command": "check", "status": 3, "current": "20260101000000", "unfinished": [], "invalid": [], \
              "pending": [{"version": "20260102000000", "description": "Add pages to books"}, \
              {"version": "20260103000000", "description": "Create loans"}], "drift": []}
              """);

      shelf.run("upgrade");
      CliRun fine = shelf.run("check");
      assertThat(fine.out())
          .isEqualTo(
              "All is well: the database is at 20260103000000 and as the migrations made it, and nothing is pending.\n");
      assertThat(fine.status()).isZero();
    }
  }

  @Test
  void anEditedHistoryIsFound() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Shelf shelf = Shelf.on(database);
      shelf.run("upgrade");
      database.execute(
          "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '20260101000000'");

      CliRun run = shelf.run("check");

      assertThat(run.err())
          .startsWith("[Skein:CheckInvalid] Migration checksum mismatch for migration version");
      assertThat(run.status()).isEqualTo(3);
    }
  }

  @Test
  void whatSomebodyChangedIsFound() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Shelf shelf = Shelf.on(database);
      shelf.run("upgrade");
      database.execute("create table audit_log (id integer)", "drop index ix_loans_book_id");

      CliRun run = shelf.run("check");

      assertThat(run.err().lines())
          .hasSize(2)
          .allMatch(line -> line.startsWith("[Skein:CheckDrift] "))
          .anyMatch(line -> line.contains("audit_log"))
          .anyMatch(line -> line.contains("book_id"));
      assertThat(run.out()).isEmpty();
      assertThat(run.status()).isEqualTo(3);
      CliRun rest = shelf.run("check", "--ignore", "audit_*", "--json");
      assertThat(rest.json().get("drift"))
          .asInstanceOf(LIST)
          .singleElement()
          .asInstanceOf(MAP)
          .containsEntry("kind", "missing")
          .containsEntry("what", "index")
          .containsEntry("table", "loans");
    }
  }

  @Test
  void aBaselineIsNotPending() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Shelf shelf = Shelf.on(database);
      database.execute(
          "create table books (id bigint not null, title varchar(100) not null, pages integer not null, constraint pk_books primary key (id), constraint uk_books_title unique (title))");
      assertThat(shelf.run("upgrade").err()).startsWith("[Skein:NoHistory] ");

      CliRun run =
          shelf.run(
              "upgrade",
              "--flyway",
              "baselineOnMigrate=true",
              "--flyway",
              "baselineVersion=20260102000000");

      assertThat(run.err()).isEmpty();
      assertThat(run.out()).endsWith("The database is at 20260103000000.\n");
      CliRun check = shelf.run("check");
      assertThat(check.err()).isEmpty();
      assertThat(check.status()).isZero();
      assertThat(shelf.run("history").out())
          .contains("<< Flyway Baseline >>", "Baseline", "Create books", "Below Baseline");
    }
  }

  @Test
  void aStampIsTold() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Shelf shelf = Shelf.on(database);

      assertThat(shelf.run("stamp", "20260101", "--dry-run").out())
          .isEqualTo(
              """
              Would stamp 20260101000000 Create books as applied
              The database stays at base.
              """);
      assertThat(shelf.run("stamp", "20260102").out())
          .isEqualTo(
              """
              Stamped 20260101000000 Create books as applied
              Stamped 20260102000000 Add pages to books as applied
              The database is at 20260102000000.
              """);
      assertThat(shelf.run("stamp", "20260101", "--json").out())
          .isEqualTo(
              """
              {"command": "stamp", "status": 0, "dryRun": false, "migrations": \
              [{"version": "20260102000000", "description": "Add pages to books", "applied": false}], \
              "current": "20260101000000"}
              """);
      assertThat(shelf.run("stamp", "20260101").out())
          .isEqualTo("Nothing to do: the database is at 20260101000000.\n");
    }
  }
}
