package dev.skein.processor;

import static dev.skein.processor.Shop.ADD_TAGS;
import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.tag;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole compiles, from sources on disk to files on disk. */
class SkeinProcessorTest {

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

  @Test
  void oneCompileWritesMigrationAndSnapshotAndCompilesTheMigration() {
    Result result = module.write(TAG, tag("")).compile();

    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:Written] Wrote src/main/java/db/migration/V20261122103000__Add_tags_table"
                + ".java. Review it and commit it together with the snapshot.");
    assertThat(result.success()).isTrue();
    assertThat(module.files("src"))
        .containsExactly(
            "main/db/schema.yaml",
            "main/java/db/migration/" + ADD_TAGS + ".java",
            "main/java/shop/Tag.java");
    assertThat(module.files("target"))
        .containsExactly(
            "classes/db/migration/" + ADD_TAGS + ".class", "classes/shop/Tag.class", "skein/draft");
  }

  @Test
  void aSecondCompileIsSilentAndWritesNothing() {
    module.write(TAG, tag("")).compile();
    String snapshot = module.read(SNAPSHOT);

    Result second = module.at("2026-11-22T11:00:00Z").compile();

    assertThat(second.success()).isTrue();
    assertThat(second.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
    assertThat(module.read(SNAPSHOT)).isEqualTo(snapshot);
  }

  @Test
  void theNextMigrationBuildsOnTheLast() {
    module.write(TAG, tag("")).compile();

    Result result = module.write(TAG, tag("Integer priority;")).compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .containsExactly(ADD_TAGS + ".java", "V20261122103001__Add_priority_to_tags.java");
    assertThat(module.read(MIGRATIONS + "V20261122103001__Add_priority_to_tags.java"))
        .contains(
            "@Revises(\"20261122103000\")\n", "op.addColumn(\"tags\", \"priority\", integer());");
  }

  @Test
  void theMessageIsTheDescription() {
    module.flags("-Askein.message=Let's tag: things!").write(TAG, tag("")).compile();

    assertThat(module.files(MIGRATIONS)).containsExactly("V20261122103000__Let_s_tag_things.java");
  }

  @Test
  void aMessageForNothingIsAnsweredWithANote() {
    module.write(TAG, tag("")).compile();

    Result result = module.flags("-Askein.message=Move data").compile();

    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:NothingDiffers] The entities and the snapshot agree, so skein.message"
                + " 'Move data' describes nothing and no migration was written. For an empty one,"
                + " to move data, use the command revision -m.");
  }

  @Test
  void anotherMemberOfTheSameColumnChangesTheSnapshotOnly() {
    module.write(TAG, tag("@Column(name = \"label\") String name;")).compile();
    String before = module.read(SNAPSHOT);

    Result result = module.write(TAG, tag("@Column(name = \"label\") String title;")).compile();

    assertThat(result.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
    assertThat(module.read(SNAPSHOT)).isEqualTo(before.replace("name", "title"));
  }
}
