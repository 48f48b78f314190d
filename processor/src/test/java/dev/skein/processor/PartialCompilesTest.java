package dev.skein.processor;

import static dev.skein.processor.Shop.ADD_TAGS;
import static dev.skein.processor.Shop.NOTE;
import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.entity;
import static dev.skein.processor.Shop.tag;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles that see some of the entities, or those of tests. */
class PartialCompilesTest {

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

  @Test
  void aCompileOfOneEntityLeavesTheOthersAlone() {
    module
        .write(TAG, tag(""))
        .write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag;"))
        .write("src/main/java/shop/Item.java", entity("Item", "items", ""))
        .compile();
    String snapshot = module.read(SNAPSHOT);

    Result same = module.compile(List.of(NOTE));

    assertThat(same.success()).isTrue();
    assertThat(same.lines()).isEmpty();
    assertThat(module.read(SNAPSHOT)).isEqualTo(snapshot);

    module.write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag;\nString text;"));
    Result changed = module.compile(List.of(NOTE));

    assertThat(changed.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).hasSize(2);
    assertThat(module.files(MIGRATIONS)).contains("V20261122103001__Add_text_to_notes.java");
  }

  @Test
  void aClassFileDoesNotTellWhatItsFieldsStartWith() {
    module
        .write("src/main/java/shop/Base.java", base(""))
        .write(TAG, tag("").replace("class Tag", "class Tag extends Base"))
        .compile();
    module.write("src/main/java/shop/Base.java", base("int stars = 7;"));
    TestModule withoutSkein = new TestModule(base).flags("-Askein.mode=off");
    assertThat(withoutSkein.compile(List.of("src/main/java/shop/Base.java")).success()).isTrue();

    Result result = module.compile(List.of(TAG));

    assertThat(result.success()).isFalse();
    assertThat(result.lines()).anyMatch(line -> line.contains("[Skein:NoValueForRows]"));

    assertThat(module.compile().success()).isTrue();
    assertThat(module.read(MIGRATIONS + "/V20261122103001__Add_stars_to_tags.java"))
        .contains("backfill(\"7\")");
  }

  private static String base(String member) {
    return "package shop; @jakarta.persistence.MappedSuperclass public class Base {" + member + "}";
  }

  @Test
  void anEntityThatIsGoneIsDropped() {
    module.write(TAG, tag("")).write(NOTE, entity("Note", "notes", "")).compile();

    Result result = module.delete(NOTE).delete("target/classes/shop/Note.class").compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).contains("V20261122103001__Remove_notes_table.java");
  }

  @Test
  void aClassThatIsNoEntityAnyMoreIsDropped() {
    module.write(TAG, tag("")).write(NOTE, entity("Note", "notes", "")).compile();

    Result result = module.write(NOTE, "package shop; class Note {}").compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).contains("V20261122103001__Remove_notes_table.java");
  }

  @Test
  void anEntityThatTheCompilerDoesNotSeeIsNotTakenForGone() {
    module.write(TAG, tag("")).write(NOTE, entity("Note", "notes", "")).compile();

    Result result = module.delete("target/classes/shop/Note.class").compile(List.of(TAG));

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:EntityNotSeen] Entity shop.Note is in the snapshot and its source"
                + " src/main/java/shop/Note.java is there, but the compiler does not see it."
                + " Compile the whole module; nothing was written.");
    assertThat(module.files(MIGRATIONS))
        .containsExactly("V20261122103000__Add_notes_and_tags_tables.java");
  }

  @Test
  void aNestedEntityThatWasRemovedIsGone() {
    module
        .write(TAG, tag("@Entity @Table(name = \"kinds\") static class Kind { @Id Long id; }"))
        .compile();

    Result result =
        module.write(TAG, tag("")).delete("target/classes/shop/Tag$Kind.class").compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).contains("V20261122103001__Remove_kinds_table.java");
  }

  @Test
  void aCompileWithoutEntitiesWritesNothing() {
    module.write(TAG, tag("")).compile();

    Result result = module.write(NOTE, "package shop; class Note {}").compile(List.of(NOTE));

    assertThat(result.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
  }

  @Test
  void entitiesOfTestsAreNoPartOfTheSchema() {
    module.write(TAG, tag("")).compile();
    module.write("src/test/java/shop/TestThing.java", entity("TestThing", "things", ""));

    Result result =
        module
            .folder("-d", "target/test-classes")
            .compile(List.of("src/test/java/shop/TestThing.java"));

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
  }

  @Test
  void anEntityThatIsOnlyReferredToBelongsToTheSchema() {
    module.write(TAG, tag("")).flags("-Askein.mode=off").compile();
    TestModule partial = new TestModule(base);
    partial.write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag;"));

    Result result = partial.compile(List.of(NOTE));

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .containsExactly("V20261122103000__Add_tags_and_notes_tables.java");
  }

  @Test
  void sourcesThatAreOnlyLookedUpNeedNotBeCompiled() {
    module
        .flags("-implicit:none", "-sourcepath", module.path("src/main/java").toString())
        .write(TAG, tag(""))
        .write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag;"));

    Result result = module.compile(List.of(NOTE));

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .containsExactly("V20261122103000__Add_tags_and_notes_tables.java");
    assertThat(module.files("target/classes")).doesNotContain("shop/Tag.class");
  }
}
