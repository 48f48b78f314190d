package dev.skein.processor;

import static dev.skein.processor.Shop.NOTE;
import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.entity;
import static dev.skein.processor.Shop.tag;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.Replay;
import dev.skein.Skein;
import dev.skein.operation.Database;
import dev.skein.processor.TestModule.Result;
import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One change of several tables, written as one migration for each. */
class SplitTest {

  private static final String ITEM = "src/main/java/shop/Item.java";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void threeTables() {
    module = new TestModule(base);
    module
        .write(TAG, tag("String name;"))
        .write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag;"))
        .write(ITEM, entity("Item", "items", ""));
    module.compile();
    module.at("2026-11-22T10:40:00Z");
  }

  private void changeAll() {
    module
        .write(TAG, tag("String name; Integer rank; @ManyToOne Item item;"))
        .write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag; @ManyToOne Shelf shelf;"))
        .write(
            "src/main/java/shop/Shelf.java",
            entity("Shelf", "shelves", "@ManyToOne Note first; @GeneratedValue Long place;")
                .replace("@Id Long id;", "@Id @GeneratedValue Long id;")
                .replace("@GeneratedValue Long place", "Long place"))
        .write(ITEM, entity("Item", "things", ""));
  }

  private List<String> written(String... flags) {
    List<String> before = module.files(MIGRATIONS);
    Result result = module.flags(flags).compile();
    assertThat(result.success()).describedAs("%s", result.lines()).isTrue();
    List<String> added = new ArrayList<>(module.files(MIGRATIONS));
    added.removeAll(before);
    return added;
  }

  @Test
  void eachTableHasItsMigrationInAnOrderThatWorks() throws IOException {
    changeAll();

    assertThat(written("-Askein.split=table"))
        .containsExactly(
            "V20261122104000__Add_shelves_table.java",
            "V20261122104001__Rename_items_to_things.java",
            "V20261122104002__Link_notes_to_shelves.java",
            "V20261122104003__Add_rank_and_item_id_to_tags.java");
    assertThat(module.read(MIGRATIONS + "V20261122104002__Link_notes_to_shelves.java"))
        .contains("@Revises(\"20261122104001\")");
    assertThat(module.files("target/classes/db/migration")).hasSize(5);
    assertThat(module.compile().lines()).isEmpty();
    runsThereAndBack(5);
  }

  private void runsThereAndBack(int migrations) throws IOException {
    URL[] classes = {module.path("target/classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
        TestDatabase database = TestDatabase.fresh(Database.H2)) {
      Replay.with(Flyway.configure(loader), module.path(SNAPSHOT)).check();
      Skein skein =
          Skein.with(
              Flyway.configure(loader)
                  .dataSource(database.url(), database.user(), database.password()));
      skein.upgrade();
      for (int i = 0; i < migrations; i++) {
        skein.downgrade("-1");
      }
      assertThat(database.catalogue().isEmpty()).isTrue();
      skein.upgrade();
    }
  }

  @Test
  void aMessageIsThatOfEach() {
    changeAll();

    assertThat(written("-Askein.split=table", "-Askein.message=Put things on shelves"))
        .containsExactly(
            "V20261122104000__Put_things_on_shelves_shelves.java",
            "V20261122104001__Put_things_on_shelves_things.java",
            "V20261122104002__Put_things_on_shelves_notes.java",
            "V20261122104003__Put_things_on_shelves_tags.java");
  }

  @Test
  void aChangeOfOneTableIsWrittenAsEver() {
    module.write(TAG, tag("String name; Integer rank;"));

    assertThat(written("-Askein.split=table", "-Askein.message=Rank tags"))
        .containsExactly("V20261122104000__Rank_tags.java");
  }

  @Test
  void severalDraftsAreWrittenAnewTogether() {
    Repository.in(base).add("src");
    module
        .write(TAG, tag("String name; Integer rank;"))
        .write(ITEM, entity("Item", "items", "Integer rank;"));
    assertThat(written("-Askein.split=table")).hasSize(2);
    module
        .at("2026-11-22T10:50:00Z")
        .write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag; int x;"));

    Result result = module.compile();

    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:DraftRewritten] Drafts V20261122104000__Add_rank_to_items and"
                + " V20261122104001__Add_rank_to_tags were rewritten as"
                + " src/main/java/db/migration/V20261122105000__Add_rank_to_items.java,"
                + " src/main/java/db/migration/V20261122105001__Add_x_to_notes.java and"
                + " src/main/java/db/migration/V20261122105002__Add_rank_to_tags.java; git add a"
                + " migration to keep it as it is. The old sources are in target/skein/replaced. If"
                + " a database has run them already, make that database anew, or copy the sources"
                + " back, compile with skein.mode=off, run the command downgrade -2 there, and"
                + " delete the sources again.");
    assertThat(module.files(MIGRATIONS)).hasSize(4);
    assertThat(module.files("target/classes/db/migration")).hasSize(4);
    assertThat(module.read(MIGRATIONS + "V20261122105000__Add_rank_to_items.java"))
        .contains("@Revises(\"20261122103000\")");
  }

  private Result changeThreeUnrelated(String... flags) {
    return module
        .flags(flags)
        .write(TAG, tag("String name; Integer rank;"))
        .write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag; Integer rank;"))
        .write(ITEM, entity("Item", "items", "Integer rank;"))
        .write("src/main/java/shop/Shelf.java", entity("Shelf", "shelves", ""))
        .compile();
  }

  @Test
  void manyUnrelatedChangesAreANote() {
    assertThat(changeThreeUnrelated().lines())
        .first()
        .isEqualTo(
            "NOTE [Skein:Unrelated] One migration changes tables that no foreign key relates:"
                + " shelves, items, notes with tags. Several small ones are easier to review and to"
                + " take back: set skein.split=table for one per table. To divide this one, delete"
                + " it, restore src/main/db/schema.yaml and compile again.");
  }

  @Test
  void whoSaysWhatTheChangeIsKnowsThatItIsOne() {
    assertThat(changeThreeUnrelated("-Askein.message=Rank all").lines())
        .noneMatch(line -> line.contains("Unrelated"));
  }

  @Test
  void dividedTheyAreNoNote() {
    assertThat(changeThreeUnrelated("-Askein.split=table").lines())
        .hasSize(4)
        .allMatch(line -> line.contains("[Skein:Written]"));
  }
}
