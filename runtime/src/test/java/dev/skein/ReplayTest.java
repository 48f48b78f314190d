package dev.skein;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.migration.Operations;
import dev.skein.migration.Recording;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import dev.skein.replay.Replayed;
import dev.skein.schema.Schema;
import dev.skein.shelf.V20260101000000__Create_books;
import dev.skein.shelf.V20260102000000__Add_pages_to_books;
import dev.skein.shelf.V20260103000000__Create_loans;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.SnapshotWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the replay of good, edited and badly merged migrations tells. */
class ReplayTest {

  private static final String WAY_OUT =
      " If a migration was edited or lost in a merge, restore it from version control; what is to"
          + " change now belongs into a new one.";

  private static final SkeinMigration BOOKS = new V20260101000000__Create_books();
  private static final SkeinMigration PAGES = new V20260102000000__Add_pages_to_books();
  private static final SkeinMigration LOANS = new V20260103000000__Create_loans();

  @TempDir private Path folder;
  private Path snapshot = Path.of("");

  @BeforeEach
  void theSnapshotOfTheShelf() throws IOException {
    snapshot = folder.resolve("schema.yaml");
    snapshotOf(BOOKS, PAGES, LOANS);
  }

  @Test
  void whatSkeinWroteIsFine() {
    assertThat(replay(BOOKS, PAGES, LOANS)).isEqualTo(new Replayed(3, List.of(), List.of()));

    Replay.with(Flyway.configure().locations("classpath:dev/skein/shelf"), snapshot).check();
  }

  /** {@code title} had 100 characters. */
  static final class V20260101000000__Edited extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("books")
          .column("id", bigint(), notNull())
          .column("title", varchar(50), notNull())
          .primaryKey("pk_books", "id")
          .unique("uk_books_title", "title");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("books");
    }
  }

  @Test
  void anEditedColumn() {
    assertThat(replay(new V20260101000000__Edited(), PAGES, LOANS).findings())
        .containsExactly(
            "[Skein:ReplaySnapshot] After all migrations table 'books', column 'title' is {type:"
                + " varchar(50), nullable: false}, in the snapshot "
                + snapshot
                + " it is {type: varchar(100), nullable: false}. It is the work of"
                + " dev.skein.ReplayTest$V20260101000000__Edited."
                + WAY_OUT);
  }

  @Test
  void aLostMigration() {
    assertThat(replay(BOOKS, LOANS).findings())
        .containsExactly(
            "[Skein:ReplayParent] dev.skein.shelf.V20260103000000__Create_loans builds on version"
                + " 20260102000000, which no migration here has. Bring that migration back, or"
                + " correct @Revises.",
            "[Skein:ReplayHeads] No migration builds on"
                + " dev.skein.shelf.V20260101000000__Create_books, nor on"
                + " dev.skein.shelf.V20260103000000__Create_loans: they come from different"
                + " branches. These change different tables. Let one migration build on all of"
                + " them: the next that Skein writes does, or revision -m \"Merge branches\" writes"
                + " an empty one.",
            "[Skein:ReplaySnapshot] After all migrations table 'books', column 'pages' is not"
                + " there, in the snapshot "
                + snapshot
                + " it is {type: integer, nullable: false}. It is the work of"
                + " dev.skein.shelf.V20260101000000__Create_books."
                + WAY_OUT);
  }

  @Test
  void aTableThatNobodyCreates() {
    assertThat(replay(BOOKS, PAGES).findings())
        .containsExactly(
            "[Skein:ReplaySnapshot] After all migrations table 'loans' is not there, in the"
                + " snapshot "
                + snapshot
                + " it is {columns: [id, book_id, since]}. No migration speaks of it."
                + WAY_OUT);
  }

  /** Its downgrade forgets a column. */
  @Revises("20260103000000")
  static final class V20260104000000__Forgets extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("books", "isbn", varchar(20));
      op.addColumn("books", "year", integer());
      op.createSequence("books_seq", 1, 50);
    }

    @Override
    public void downgrade(Operations op) {
      op.dropSequence("books_seq");
      op.dropColumn("books", "year");
    }
  }

  @Test
  void aDowngradeThatForgetsAColumn() throws IOException {
    snapshotOf(BOOKS, PAGES, LOANS, new V20260104000000__Forgets());

    assertThat(replay(BOOKS, PAGES, LOANS, new V20260104000000__Forgets()).findings())
        .containsExactly(
            "[Skein:ReplayDowngrade] dev.skein.ReplayTest$V20260104000000__Forgets: after its downgrade(op),"
                + " table 'books', column 'isbn' is {type: varchar(20)}, before its upgrade(op) it"
                + " was not there. Let downgrade(op) take back what upgrade(op) does.");
  }

  /** Another branch had the same idea. */
  @Revises("20260102000000")
  static final class V20260102120000__Pages_again extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("books", "pages", integer(), notNull());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropColumn("books", "pages");
    }
  }

  @Test
  void aChangeThatAMergeBroughtTwice() {
    assertThat(replay(BOOKS, PAGES, new V20260102120000__Pages_again(), LOANS).findings())
        .containsExactly(
            "[Skein:ReplayHeads] No migration builds on dev.skein.ReplayTest$V20260102120000__Pages_again, nor"
                + " on dev.skein.shelf.V20260103000000__Create_loans: they come from different"
                + " branches. These change different tables. Let one migration build on all of"
                + " them: the next that Skein writes does, or revision -m \"Merge branches\" writes"
                + " an empty one.",
            "[Skein:ReplayUpgrade] dev.skein.ReplayTest$V20260102120000__Pages_again: op.addColumn(\"books\","
                + " \"pages\") in upgrade(op) does not fit: table 'books': 'pages' is already"
                + " there. If a merge brought the same change twice, delete it from the later"
                + " migration; if an earlier migration was edited or lost, restore it from version"
                + " control.");
  }

  /** Of a branch that starts at the first migration. */
  @Revises("20260101000000")
  static final class V20260104000000__Shelves extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("books", "shelf", integer());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropColumn("books", "shelf");
    }
  }

  /** Both branches meet. */
  @Revises({"20260103000000", "20260104000000"})
  static final class V20260105000000__Merge extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      // brings branches together
    }

    @Override
    public void downgrade(Operations op) {
      // and apart
    }
  }

  @Test
  void twoHeads() throws IOException {
    SkeinMigration shelves = new V20260104000000__Shelves();
    snapshotOf(BOOKS, PAGES, LOANS, shelves);

    assertThat(replay(BOOKS, PAGES, LOANS, shelves).findings())
        .containsExactly(
            "[Skein:ReplayHeads] No migration builds on"
                + " dev.skein.shelf.V20260103000000__Create_loans, nor on"
                + " dev.skein.ReplayTest$V20260104000000__Shelves: they come from different branches. More"
                + " than one changes table 'books': look at these together. Let one migration build"
                + " on all of them: the next that Skein writes does, or revision -m \"Merge"
                + " branches\" writes an empty one.");
    assertThat(replay(BOOKS, PAGES, LOANS, shelves, new V20260105000000__Merge()).findings())
        .isEmpty();
  }

  /** Its parent comes later. */
  @Revises("20260105000000")
  static final class V20260104000000__Too_early extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.execute("UPDATE books SET pages = 1");
    }

    @Override
    public void downgrade(Operations op) {
      throw new IrreversibleException("Nobody counted before.");
    }
  }

  @Test
  void theOrderAndWhatIsPassedOver() {
    Replayed replayed =
        replay(BOOKS, PAGES, LOANS, new V20260104000000__Too_early(), new V20260105000000__Merge());

    assertThat(replayed.findings())
        .contains(
            "[Skein:ReplayOrder] dev.skein.ReplayTest$V20260104000000__Too_early builds on"
                + " dev.skein.ReplayTest$V20260105000000__Merge, which does not come before it. Correct"
                + " @Revises, or give it a later version unless it was applied already.");
    assertThat(replayed.notes())
        .containsExactly(
            "dev.skein.ReplayTest$V20260104000000__Too_early: upgrade(op) has SQL or Java of its own, which a"
                + " replay without a database passes over.",
            "dev.skein.ReplayTest$V20260104000000__Too_early: downgrade(op) says that it cannot be undone.");
  }

  /** Points to what is not there, and drops what is pointed to. */
  @Revises("20260103000000")
  static final class V20260104000000__Points extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("readers")
          .column("id", bigint())
          .foreignKey("fk_readers_id", "id", references("people", "id"));
      op.dropTable("books");
      op.dropColumn("books", "subtitle");
    }

    @Override
    public void downgrade(Operations op) {
      throw new IllegalStateException("not written yet");
    }
  }

  @Test
  void keysThatPointToNothing() {
    assertThat(replay(BOOKS, PAGES, LOANS, new V20260104000000__Points()).findings())
        .extracting(finding -> finding.replaceAll(" If a merge.*", ""))
        .containsExactly(
            "[Skein:ReplayUpgrade] dev.skein.ReplayTest$V20260104000000__Points: op.createTable(\"readers\")"
                + " in upgrade(op) does not fit: foreign key 'fk_readers_id' of table 'readers'"
                + " points to table 'people', which is not there.",
            "[Skein:ReplayUpgrade] dev.skein.ReplayTest$V20260104000000__Points: op.dropTable(\"books\") in"
                + " upgrade(op) does not fit: foreign key 'fk_loans_book_id' of table 'loans' still"
                + " points to it.",
            "[Skein:ReplayUpgrade] dev.skein.ReplayTest$V20260104000000__Points: op.dropColumn(\"books\","
                + " \"subtitle\") in upgrade(op) does not fit: table 'books': there is no"
                + " 'subtitle'.");
  }

  /** Has parts over columns that are not there. */
  @Revises("20260103000000")
  static final class V20260104000000__Astray extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("readers")
          .column("id", bigint())
          .foreignKey("fk_readers_id", "id", references("books", "number"));
      op.addUnique("books", "uk_books_isbn", "isbn");
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Test
  void partsOverColumnsThatAreNotThere() {
    String wayOut =
        " If a merge brought the same change twice, delete it from the later migration; if an"
            + " earlier migration was edited or lost, restore it from version control.";

    assertThat(replay(BOOKS, PAGES, LOANS, new V20260104000000__Astray()).findings())
        .contains(
            "[Skein:ReplayUpgrade] dev.skein.ReplayTest$V20260104000000__Astray: op.createTable(\"readers\")"
                + " in upgrade(op) does not fit: foreign key 'fk_readers_id' of table 'readers'"
                + " points to column 'number' of table 'books', which is not there."
                + wayOut,
            "[Skein:ReplayUpgrade] dev.skein.ReplayTest$V20260104000000__Astray: op.addUnique(\"books\","
                + " \"uk_books_isbn\") in upgrade(op) does not fit: table 'books': there is no"
                + " 'isbn'."
                + wayOut);
  }

  /** Takes back what it did not do. */
  @Revises("20260103000000")
  static final class V20260104000000__Strays extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("books", "year", integer());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropColumn("books", "years");
    }
  }

  @Test
  void aDowngradeThatDoesNotFit() throws IOException {
    snapshotOf(BOOKS, PAGES, LOANS, new V20260104000000__Strays());

    assertThat(replay(BOOKS, PAGES, LOANS, new V20260104000000__Strays()).findings())
        .contains(
            "[Skein:ReplayDowngrade] dev.skein.ReplayTest$V20260104000000__Strays: op.dropColumn(\"books\","
                + " \"years\") in downgrade(op) does not fit: table 'books': there is no 'years'."
                + " Let it take back what upgrade(op) does, the last first.");
  }

  /** Throws on its way back. */
  @Revises("20260103000000")
  static final class V20260104000000__Throws extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("books", "year", integer());
    }

    @Override
    public void downgrade(Operations op) {
      throw new IllegalStateException("not written yet");
    }
  }

  @Test
  void aMigrationThatThrows() throws IOException {
    snapshotOf(BOOKS, PAGES, LOANS, new V20260104000000__Throws());

    assertThat(replay(BOOKS, PAGES, LOANS, new V20260104000000__Throws()).findings())
        .containsExactly(
            "[Skein:MigrationThrows] dev.skein.ReplayTest$V20260104000000__Throws: its downgrade(op) throws"
                + " java.lang.IllegalStateException: not written yet. Correct the code there.");
  }

  @Test
  void twoWithOneVersion() {
    assertThat(replay(BOOKS, new V20260101000000__Edited()).findings())
        .singleElement()
        .asString()
        .startsWith("[Skein:SameVersion] ");
  }

  @Test
  void aSnapshotWithConflictMarkers() throws IOException {
    Files.writeString(snapshot, "format: 1\n<<<<<<< HEAD\n");

    assertThat(replay(BOOKS, PAGES, LOANS).findings())
        .singleElement()
        .asString()
        .startsWith("[Skein:SnapshotConflict] " + snapshot + ", line 2: ");
  }

  @Test
  void noSnapshotAndNoMigrations() throws IOException {
    Files.delete(snapshot);

    assertThat(Replay.with(Flyway.configure().locations("classpath:nowhere"), snapshot).run())
        .isEqualTo(
            new Replayed(
                0,
                List.of(
                    "[Skein:ReplayNoSnapshot] There is no snapshot at "
                        + snapshot
                        + ". Say where it is, or restore it from version control.",
                    "[Skein:ReplayNoMigrations] There are no migrations of Skein in"
                        + " classpath:nowhere. Compile them first, or say where they are."),
                List.of()));
  }

  @Test
  void aTestFailsWithAllOfIt() {
    Replay replay =
        Replay.with(
            Flyway.configure()
                .skipDefaultResolvers(true)
                .javaMigrations(BOOKS, PAGES, new V20260102120000__Pages_again()),
            snapshot);

    assertThatThrownBy(replay::check)
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("[Skein:ReplayUpgrade] ", "[Skein:ReplaySnapshot] ");
  }

  private Replayed replay(SkeinMigration... migrations) {
    return Replay.with(
            Flyway.configure().skipDefaultResolvers(true).javaMigrations(migrations), snapshot)
        .run();
  }

  private void snapshotOf(SkeinMigration... migrations) throws IOException {
    Schema schema = Schema.empty();
    for (SkeinMigration migration : migrations) {
      schema = Operation.applyAll(Recording.of(migration::upgrade), schema);
    }
    Files.writeString(snapshot, SnapshotWriter.write(new Snapshot(schema, Map.of())));
  }
}
