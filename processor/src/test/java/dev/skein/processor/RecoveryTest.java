package dev.skein.processor;

import static dev.skein.processor.Shop.ADD_TAGS;
import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.tag;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import dev.skein.processor.delivery.Draft;
import dev.skein.processor.source.MigrationFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles after one that was killed while it wrote. */
class RecoveryTest {

  private static final String KILLED = ADD_TAGS;
  private static final String CLASSES = "target/classes/db/migration/";
  private static final String COPIES = "target/generated-sources/annotations/db/migration/";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

  @Test
  void aCompileThatWasKilledBetweenTheTwoFilesIsFinishedByTheNext() {
    module.write(TAG, tag("")).compile();
    String snapshot = module.read(SNAPSHOT);
    leaveUnfinished(snapshot);

    Result result = module.compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:Finished] The last compile stopped after it wrote the migration;"
                + " src/main/db/schema.yaml now has the schema it leads to.");
    assertThat(module.files("src/main/db")).containsExactly("schema.yaml");
    assertThat(module.read(SNAPSHOT)).isEqualTo(snapshot);
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
  }

  @Test
  void checkSeesWhatIsLeftToFinishAndTouchesNothing() {
    module.write(TAG, tag("")).compile();
    leaveUnfinished(module.read(SNAPSHOT));

    Result result = module.flags("-Askein.mode=check").compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).isEmpty();
    assertThat(module.files("src/main/db"))
        .containsExactly("schema.yaml.pending", "schema.yaml.tmp");
  }

  private void leaveUnfinished(String snapshot) {
    module
        .delete(SNAPSHOT)
        .write(SNAPSHOT + ".tmp", snapshot)
        .write(SNAPSHOT + ".pending", "add " + ADD_TAGS + ".java\nsnapshot\n");
  }

  @Test
  void aCompileThatWasKilledBeforeTheMigrationWasThereIsDoneAnew() {
    module
        .write(TAG, tag(""))
        .write(SNAPSHOT + ".tmp", "format: 1\n")
        .write(SNAPSHOT + ".pending", "add V20261122102900__Add_tags_table.java\nsnapshot\n")
        .write(MIGRATIONS + "V20261122102900__Add_tags_table.java.tmp", "package db.migration;");

    assertThat(module.compile().success()).isTrue();
    assertThat(module.files("src/main/db")).containsExactly("schema.yaml");
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
  }

  /** As a compile leaves it that is killed before it writes to the sources. */
  private void leaveKilledCompile() {
    module.write(TAG, tag("")).compile();
    String copy = module.read(MIGRATIONS + KILLED + ".java");
    module
        .write("target/skein/unsettled", KILLED)
        .write(COPIES + KILLED + ".java", copy)
        .delete(MIGRATIONS + KILLED + ".java")
        .delete("target/skein/draft")
        .delete(SNAPSHOT);
  }

  @Test
  void whatAKilledCompileGaveToTheCompilerGoesAtTheEndOfTheNext() {
    leaveKilledCompile();

    Result result = module.compile(List.of(TAG));

    assertThat(result.success()).isTrue();
    assertOnlyTheNextSecond();
  }

  /** Builds that compile what is in the generated sources hand it to the compiler once more. */
  @Test
  void aCopyThatIsCompiledOnceMoreGoesToo() {
    leaveKilledCompile();

    Result result = module.compile(List.of(TAG, COPIES + KILLED + ".java"));

    assertThat(result.success()).isTrue();
    assertOnlyTheNextSecond();
  }

  private void assertOnlyTheNextSecond() {
    String next = "V20261122103001__Add_tags_table";
    assertThat(module.files(MIGRATIONS)).containsExactly(next + ".java");
    assertThat(module.files(CLASSES)).containsExactly(next + ".class");
    assertThat(module.files("target/generated-sources")).isEmpty();
    assertThat(module.files("target/skein")).containsExactly("draft");
    assertThat(module.compile().lines()).isEmpty();
  }

  @Test
  void whatAKilledCompileLeftGoesWhereNothingDiffersToo() {
    leaveKilledCompile();
    module.at("2026-11-22T10:31:00Z").compile(List.of(TAG));
    module.write("target/skein/unsettled", KILLED).write(CLASSES + KILLED + ".class", "");

    Result result = module.compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).isEmpty();
    assertThat(module.files(CLASSES)).containsExactly("V20261122103100__Add_tags_table.class");
    assertThat(module.files("target/skein")).containsExactly("draft");
  }

  /** The class is there since the killed compile, and only its source had not been removed. */
  @Test
  void aDraftThatWasToGoIsRemovedWithItsClass() {
    Repository.in(base);
    module.write(TAG, tag("")).compile();
    String snapshot = module.read(SNAPSHOT);
    module.write(TAG, tag("Integer rank;")).write(SNAPSHOT + ".tmp", snapshot);
    String other = "V20261122102900__Add_other";
    module
        .write(MIGRATIONS + other + ".java", migration(other))
        .write(SNAPSHOT + ".pending", remove(other) + "snapshot\n");

    Result result = module.at("2026-11-22T10:31:00Z").compile();

    assertThat(result.lines().get(0))
        .isEqualTo(
            "NOTE [Skein:Finished] The last compile stopped before it was done. Draft"
                + " V20261122102900__Add_other was removed. The old source is in target/skein/replaced. If a"
                + " database has run it already, make that database anew, or copy the source back,"
                + " compile with skein.mode=off, run the command downgrade -1 there, and delete the"
                + " source again.");
    assertThat(module.files(CLASSES)).containsExactly("V20261122103100__Add_tags_table.class");
    assertThat(module.files("target/skein"))
        .containsExactly("draft", "replaced/" + other + ".java", "replaced/" + KILLED + ".java");
  }

  @Test
  void aDraftThatWasBeingWrittenAnewIsFinished() {
    leaveRewrite(migration("V20261122102900__Add_other"));

    Result result = module.compile();

    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:Finished] The last compile stopped before it was done. Draft"
                + " V20261122102900__Add_other was rewritten as src/main/java/db/migration/"
                + "V20261122103000__Add_tags_table.java. The old source is in"
                + " target/skein/replaced. If a database has run it already, make that database"
                + " anew, or copy the source back, compile with skein.mode=off, run the command"
                + " downgrade -1 there, and delete the source again.");
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
    assertThat(module.files("target/skein/replaced"))
        .containsExactly("V20261122102900__Add_other.java");
  }

  @Test
  void aDraftThatWasEditedSinceStays() {
    leaveRewrite(migration("V20261122102900__Add_other") + "// by hand\n");

    Result result = module.compile();

    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:DraftEdited] The last compile stopped before it removed draft"
                + " V20261122102900__Add_other, which was edited since and stays. Nothing else"
                + " needs it: keep your edits elsewhere, and delete it.",
            "NOTE [Skein:Finished] The last compile stopped after it wrote the migration;"
                + " src/main/db/schema.yaml now has the schema it leads to.");
    assertThat(module.files(MIGRATIONS))
        .containsExactly("V20261122102900__Add_other.java", ADD_TAGS + ".java");
  }

  /** As a compile leaves it that is killed before the old draft is put aside. */
  private void leaveRewrite(String other) {
    module.write(TAG, tag("")).compile();
    String name = "V20261122102900__Add_other";
    leaveUnfinished(module.read(SNAPSHOT));
    module
        .write(MIGRATIONS + name + ".java", other)
        .write(SNAPSHOT + ".pending", "add " + ADD_TAGS + ".java\n" + remove(name) + "snapshot\n");
  }

  private static String remove(String name) {
    MigrationFile file = new MigrationFile("db.migration", name, migration(name));
    String digest =
        Draft.of(List.of(file), "", Set.of(), Set.of(), Optional.empty())
            .migrations()
            .get(0)
            .digest();
    return "remove " + file.fileName() + " " + digest + "\n";
  }

  private static String migration(String name) {
    return "package db.migration;\npublic final class " + name + " {}\n";
  }
}
