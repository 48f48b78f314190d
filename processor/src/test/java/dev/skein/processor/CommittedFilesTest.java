package dev.skein.processor;

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

/** Files that are missing, broken, in the way or come from two branches. */
class CommittedFilesTest {

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

  @Test
  void aFolderThatCannotBeWrittenIsAnErrorBeforeAnythingIs() {
    Result result = module.write(TAG, tag("")).write("src/main/java/db", "a file").compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:NotWritable] src/main/java/db cannot be written: it is no folder. Make it"
                + " writable, or set skein.migrations and skein.snapshot to other places; neither"
                + " migration nor snapshot was written.");
    assertThat(module.files("src")).containsExactly("main/java/db", "main/java/shop/Tag.java");
    assertThat(module.files("target")).isEmpty();
  }

  @Test
  void migrationsWithoutTheirSnapshotAreAnError() {
    module.write(TAG, tag("")).compile();

    Result result = module.delete(SNAPSHOT).compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:NoSnapshot] There are migrations up to V20261122103000__Add_tags_table,"
                + " but no snapshot at src/main/db/schema.yaml. Restore it from version control, or"
                + " set skein.snapshot to where it is.");
  }

  @Test
  void aBrokenSnapshotIsAnErrorBesideThoseOfTheEntities() {
    Result result = module.write(TAG, tag("Object x;")).write(SNAPSHOT, "format: [\n").compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines()).hasSize(2);
    assertThat(result.lines().get(0)).startsWith("ERROR [Skein:").contains("schema.yaml");
    assertThat(result.lines().get(1)).startsWith("ERROR Tag.java:9 [Skein:");
  }

  @Test
  void twoHeadsAreAWarningAndTheNextMigrationJoinsThem() {
    module.write(TAG, tag("")).compile();
    writeBranch("V20261122103010__Ours", "op.dropIndex(\"ix_label\", \"tags\");");
    writeBranch("V20261122103020__Theirs", "op.dropCheck(\"tags\", \"ck_label\");");

    Result result = module.write(TAG, tag("Integer priority;")).compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .first()
        .isEqualTo(
            "WARNING [Skein:SeveralHeads] No migration builds on V20261122103010__Ours, nor on"
                + " V20261122103020__Theirs: they come from different branches. More than one of"
                + " them changes tags: look whether the changes fit together. The next migration"
                + " will build on all of them.");
    assertThat(module.read(MIGRATIONS + "V20261122103021__Add_priority_to_tags.java"))
        .contains("@Revises({\"20261122103010\", \"20261122103020\"})");
    assertThat(module.compile().lines()).isEmpty();
  }

  @Test
  void twoHeadsThatTouchDifferentTables() {
    module.write(TAG, tag("")).compile();
    writeBranch("V20261122103010__Ours", "op.dropTable(\"notes\");");
    writeBranch("V20261122103020__Theirs", "op.renameTable(\"memos\", \"cards\");");

    assertThat(module.write(TAG, tag("Integer priority;")).compile().lines())
        .first()
        .asString()
        .endsWith(
            "they come from different branches. Their operations name no table in common. The next"
                + " migration will build on all of them.");
  }

  private void writeBranch(String name, String upgrade) {
    module.write(
        MIGRATIONS + name + ".java",
        """
        package db.migration;

        import dev.skein.migration.Operations;
        import dev.skein.migration.Revises;
        import dev.skein.migration.SkeinMigration;

        @Revises("20261122103000")
        public final class %s extends SkeinMigration {
          @Override
          public void upgrade(Operations op) {
            %s
          }

          @Override
          public void downgrade(Operations op) {}
        }
        """
            .formatted(name, upgrade));
  }
}
