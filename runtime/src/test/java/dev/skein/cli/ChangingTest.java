package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How carefully the command line changes a database. */
class ChangingTest {

  private final TestDatabase database = TestDatabase.fresh(Database.H2);
  private final Shelf shelf = Shelf.on(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aDryRunTouchesNothing() {
    CliRun run = shelf.run("upgrade", "+2", "--dry-run");

    assertThat(run.out())
        .isEqualTo(
            """
            Would apply 20260101000000 Create books
                op.createTable("books")
            Would apply 20260102000000 Add pages to books
                op.addColumn("books", "pages")
            The database stays at base.
            """);
    assertThat(run.status()).isZero();
    assertThat(database.catalogue().isEmpty()).isTrue();
  }

  @Test
  void aDryRunOfADowngrade() {
    shelf.run("upgrade");

    assertThat(shelf.run("downgrade", "-1", "--dry-run").out())
        .isEqualTo(
            """
            Would take back 20260103000000 Create loans
                op.dropIndex("ix_loans_book_id", "loans")
                op.dropTable("loans")   <- may lose data
            The database stays at 20260103000000.
            """);
    assertThat(shelf.run("downgrade", "-1", "--dry-run", "--json").out())
        .isEqualTo(
            """
            {"command": "downgrade", "status": 0, "dryRun": true, "migrations": \
            [{"version": "20260103000000", "description": "Create loans", "destructive": true, "reversible": true, \
            "operations": [{"title": "op.dropIndex(\\"ix_loans_book_id\\", \\"loans\\")", "destructive": false}, \
            {"title": "op.dropTable(\\"loans\\")", "destructive": true}]}], \
            "current": "20260103000000"}
            """);
    assertThat(shelf.run("upgrade", "--dry-run").out())
        .isEqualTo("Nothing to do: the database is at 20260103000000.\n");
  }

  @Test
  void withoutATerminalItNeedsYes() {
    shelf.run("upgrade");

    CliRun run = shelf.run("downgrade", "-2");

    assertThat(run.err())
        .isEqualTo(
            """
            [Skein:NeedsYes] Data may be lost: 20260103000000 op.dropTable("loans"); 20260102000000 op.dropColumn("books", "pages"). Nothing was changed; say --yes to go on, or --dry-run to see all that would be done.
            Try 'skein downgrade --help'.
            """);
    assertThat(run.status()).isEqualTo(2);
    assertThat(shelf.run("downgrade", "-2", "--json").json())
        .containsEntry("status", 2)
        .extracting("error.code")
        .isEqualTo("NeedsYes");
    assertThat(shelf.run("current").out()).isEqualTo("20260103000000 Create loans\n");
    assertThat(shelf.run("downgrade", "-2", "-y").status()).isZero();
  }

  @Test
  void onATerminalItAsks() {
    shelf.run("upgrade");

    CliRun no = at(new Answering("n")).run("downgrade", "-1");
    assertThat(no.out())
        .isEqualTo(
            """
            Data may be lost:
                20260103000000 op.dropTable("loans")
            Nothing was changed.
            """);
    assertThat(no.status()).isEqualTo(1);
    assertThat(at(new Answering(null)).run("downgrade", "-1").status()).isEqualTo(1);

    CliRun yes = at(new Answering("y")).run("downgrade", "-1");
    assertThat(yes.out()).contains("Took back 20260103000000 Create loans (");
    assertThat(yes.status()).isZero();
  }

  @Test
  void theHistoryChangesBeforeTheAnswer() {
    shelf.run("upgrade", "+2");
    Person slow =
        new Answering("y") {
          @Override
          public @Nullable String answer(String question) {
            shelf.run("upgrade");
            return super.answer(question);
          }
        };

    CliRun run = at(slow).run("downgrade", "-1");

    assertThat(run.err())
        .isEqualTo(
            "[Skein:HistoryChanged] Other migrations would be done now than those that were planned. Nothing was changed; look at the history, and say it again.\n");
    assertThat(shelf.run("current").out()).isEqualTo("20260103000000 Create loans\n");
  }

  @Test
  void aBackupComesFirst(@TempDir Path folder) throws Exception {
    Path copy = folder.resolve("copy");

    CliRun run =
        shelf.run(
            "upgrade", "--backup", "echo saving; echo \"$SKEIN_URL $SKEIN_USER\" > '" + copy + "'");

    assertThat(run.err()).isEqualTo("saving\n");
    assertThat(copy).hasContent(database.url() + " " + database.user());
    assertThat(run.out()).endsWith("The database is at 20260103000000.\n");

    Files.delete(copy);
    assertThat(shelf.run("upgrade", "--backup", "touch '" + copy + "'").status()).isZero();
    assertThat(copy).doesNotExist();
  }

  @Test
  void withoutABackupNothingIsChanged() {
    CliRun run = shelf.run("upgrade", "--backup", "echo no room; exit 7");

    assertThat(run.err())
        .isEqualTo(
            """
            no room
            [Skein:BackupFailed] The backup ended with exit status 7. Nothing was changed; mend what it tells, and say it again.
            """);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(database.catalogue().isEmpty()).isTrue();
  }

  @Test
  void aBackupThatDoesNotStart(@TempDir Path folder) {
    // The system's own words differ.
    assertThatThrownBy(() -> backup("true", folder.resolve("none")))
        .extracting(
            failure ->
                String.valueOf(failure.getMessage())
                    .replaceFirst("run: .*[.] ", "run: no folder. "))
        .isEqualTo(
            "[Skein:BackupFailed] The backup cannot be run: no folder. Nothing was changed.");
  }

  @Test
  void aBackupThatIsInterrupted(@TempDir Path folder) {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> backup("exec >&- 2>&-; sleep 30", folder))
        .hasMessage("[Skein:BackupFailed] The backup was interrupted. Nothing was changed.");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void backup(String command, Path folder) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Terminal terminal =
        new Terminal(nowhere, nowhere, new BufferedReader(new StringReader("")), null);
    Shell shell = new Shell(terminal, new Output(terminal, false), Map.of(), folder, new Secrets());
    new Backup(command, shell).run(new Backup.Connection("jdbc:h2:mem:x", null, null));
  }

  @Test
  void whatWasDoneStaysInTheDocumentOfAFailure() {
    shelf.run("upgrade", "+1");
    database.execute("create table loans (id integer)");

    CliRun run = shelf.run("upgrade", "--json");

    assertThat(run.json()).containsEntry("status", 1).containsEntry("command", "upgrade");
    assertThat(run.json().get("migrations")).asInstanceOf(LIST).hasSize(1);
    assertThat(String.valueOf(run.json().get("error")))
        .contains("code=StatementFailed", "op.createTable(\"loans\")");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whoeverWatchesSeesHowFarItIs() {
    CliRun run = at(new Answering("n")).run("upgrade");

    assertThat(run.out())
        .containsPattern(
            "\r2 of 3: 20260102000000 Add pages to books, [0-9]+ s, operation 1 of 1, op[.]")
        .endsWith("The database is at 20260103000000.\n");
  }

  private Shelf at(Person person) {
    return new Shelf(database, person);
  }

  /** Somebody who always says the same. */
  private static class Answering implements Person {
    private final @Nullable String answer;

    Answering(@Nullable String answer) {
      this.answer = answer;
    }

    @Override
    public @Nullable String answer(String question) {
      assertThat(question).isEqualTo("Go on? [y/N] ");
      return answer;
    }

    @Override
    public @Nullable String secret(String question) {
      return answer;
    }
  }
}
