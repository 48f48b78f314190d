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

/** The newest migration is written anew as long as version control does not track it. */
class DraftsTest {

  private static final String DRAFT = "V20261122103100__Add_priority_to_tags";
  private static final String REWRITTEN = "V20261122103200__Add_priority_and_weight_to_tags";
  private static final String CLASSES = "target/classes/db/migration/";
  private static final String ASIDE = "target/skein/replaced/";

  @TempDir private Path base;
  private TestModule module;
  private Repository repository;

  /** A committed migration that creates {@code tags}, and a draft that adds a column. */
  @BeforeEach
  void aDraft() {
    module = new TestModule(base);
    repository = Repository.in(base);
    module.write(TAG, tag("")).compile();
    repository.add("src");
    module.write(TAG, tag("Integer priority;")).at("2026-11-22T10:31:00Z");
    assertThat(module.compile().lines())
        .containsExactly(
            "NOTE [Skein:Written] Wrote src/main/java/db/migration/"
                + DRAFT
                + ".java. Review it and commit it together with the snapshot.");
    module.at("2026-11-22T10:32:00Z");
  }

  private Result compileWithWeight() {
    return module.write(TAG, tag("Integer priority; Integer weight;")).compile();
  }

  private void assertFrozen(Result result) {
    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:Written] Wrote src/main/java/db/migration/"
                + "V20261122103200__Add_weight_to_tags.java. Review it and commit it together with"
                + " the snapshot.");
    assertThat(module.files(MIGRATIONS))
        .contains(DRAFT + ".java", "V20261122103200__Add_weight_to_tags.java");
    assertThat(module.files(ASIDE)).isEmpty();
  }

  @Test
  void itIsWrittenAnew() {
    String draft = module.read(MIGRATIONS + DRAFT + ".java");

    Result result = compileWithWeight();

    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:DraftRewritten] Draft V20261122103100__Add_priority_to_tags was rewritten"
                + " as src/main/java/db/migration/"
                + "V20261122103200__Add_priority_and_weight_to_tags.java; git add a migration to"
                + " keep it as it is. The old source is in target/skein/replaced. If a database has"
                + " run it already, make that database anew, or copy the source back, compile with"
                + " skein.mode=off, run the command downgrade -1 there, and delete the source"
                + " again.");
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java", REWRITTEN + ".java");
    assertThat(module.read(MIGRATIONS + REWRITTEN + ".java"))
        .contains("@Revises(\"20261122103000\")")
        .contains("op.addColumn(\"tags\", \"priority\", integer());")
        .contains("op.addColumn(\"tags\", \"weight\", integer());");
    assertThat(module.files(CLASSES)).containsExactly(ADD_TAGS + ".class", REWRITTEN + ".class");
    assertThat(module.files("target/generated-sources")).isEmpty();
    assertThat(module.read(ASIDE + DRAFT + ".java")).isEqualTo(draft);
    assertThat(module.compile().lines()).isEmpty();
  }

  @Test
  void itIsWrittenAnewAgainAndAgain() {
    compileWithWeight();

    Result result = module.at("2026-11-22T10:33:00Z").write(TAG, tag("Integer weight;")).compile();

    assertThat(result.lines()).hasSize(1).first().asString().contains("[Skein:DraftRewritten]");
    assertThat(module.files(MIGRATIONS))
        .containsExactly(ADD_TAGS + ".java", "V20261122103300__Add_weight_to_tags.java");
    assertThat(module.files(CLASSES))
        .containsExactly(ADD_TAGS + ".class", "V20261122103300__Add_weight_to_tags.class");
    assertThat(module.files(ASIDE)).containsExactly(DRAFT + ".java", REWRITTEN + ".java");
  }

  @Test
  void withinOneSecondItGetsAVersionOfItsOwn() {
    module.at("2026-11-22T10:31:00Z");

    compileWithWeight();

    assertThat(module.files(MIGRATIONS))
        .containsExactly(
            ADD_TAGS + ".java", "V20261122103101__Add_priority_and_weight_to_tags.java");
  }

  @Test
  void theFirstMigrationOfAllIsADraftToo(@TempDir Path other) {
    TestModule first = new TestModule(other);
    Repository.in(other);
    first.write(TAG, tag("")).compile();

    first.at("2026-11-22T10:32:00Z").write(TAG, tag("Integer priority;")).compile();

    assertThat(first.files(MIGRATIONS)).containsExactly("V20261122103200__Add_tags_table.java");
    assertThat(first.read(MIGRATIONS + "V20261122103200__Add_tags_table.java"))
        .contains("priority")
        .doesNotContain("@Revises");
    assertThat(first.read(SNAPSHOT)).isEqualTo(module.read(SNAPSHOT));
  }

  @Test
  void whereTheChangeIsUndoneItGoes() {
    String snapshot = module.read(SNAPSHOT);
    module.write(CLASSES + DRAFT + "$Inner.class", "").write(CLASSES + DRAFT + "2.class", "");

    Result result = module.write(TAG, tag("")).compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .containsExactly(
            "NOTE [Skein:DraftRemoved] Draft V20261122103100__Add_priority_to_tags was removed: the"
                + " entities are again as they were before. The old source is in"
                + " target/skein/replaced. If a database has run it already, make that database"
                + " anew, or copy the source back, compile with skein.mode=off, run the command"
                + " downgrade -1 there, and delete the source again.");
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
    assertThat(module.files(CLASSES)).containsExactly(ADD_TAGS + ".class", DRAFT + "2.class");
    assertThat(module.read(SNAPSHOT)).isNotEqualTo(snapshot).doesNotContain("priority");
    assertThat(module.files("target/skein")).containsExactly("replaced/" + DRAFT + ".java");
    assertThat(module.compile().lines()).isEmpty();

    module.at("2026-11-22T10:33:00Z").write(TAG, tag("Integer priority;")).compile();
    assertThat(module.files(MIGRATIONS))
        .containsExactly(ADD_TAGS + ".java", "V20261122103300__Add_priority_to_tags.java");
    assertThat(module.read(SNAPSHOT)).isEqualTo(snapshot);
  }

  @Test
  void whatMayBeARenameIsNoQuestionWithinADraft() {
    Result result = module.write(TAG, tag("Integer rank;")).compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .containsExactly(ADD_TAGS + ".java", "V20261122103200__Add_rank_to_tags.java");
  }

  @Test
  void anErrorIsToldOnceAndNothingIsTouched() {
    List<String> before = module.filesOfSkein();

    Result result =
        module.write(TAG, tag("Integer priority; @Column(nullable = false) String x;")).compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines()).hasSize(1).first().asString().contains("[Skein:NoValueForRows]");
    assertThat(module.filesOfSkein()).isEqualTo(before);
  }

  @Test
  void aCompileThatFailsElsewhereTouchesNothing() {
    List<String> before = module.filesOfSkein();
    module.write("src/main/java/shop/Broken.java", "package shop; class Broken { int x() { } }");

    assertThat(compileWithWeight().success()).isFalse();

    assertThat(module.filesOfSkein()).isEqualTo(before);
    module.write("src/main/java/shop/Broken.java", "package shop; class Broken { }");
    assertThat(module.compile().lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("[Skein:DraftRewritten]");
  }

  @Test
  void aTrackedMigrationStays() {
    repository.add(MIGRATIONS + DRAFT + ".java");

    assertFrozen(compileWithWeight());
  }

  @Test
  void anEditedMigrationStays() {
    String edited = module.read(MIGRATIONS + DRAFT + ".java") + "// by hand\n";
    module.write(MIGRATIONS + DRAFT + ".java", edited);

    assertFrozen(compileWithWeight());
    assertThat(module.read(MIGRATIONS + DRAFT + ".java")).isEqualTo(edited);
  }

  @Test
  void withAnEditedSnapshotTheMigrationStays() {
    module.write(SNAPSHOT, module.read(SNAPSHOT) + "# by hand\n");

    assertFrozen(compileWithWeight());
  }

  @Test
  void afterACleanBuildTheMigrationStays() {
    module.delete("target/skein/draft");

    assertFrozen(compileWithWeight());
  }

  @Test
  void whereARecordCannotBeReadTheMigrationStays() {
    module.write("target/skein/draft", "something else");

    assertFrozen(compileWithWeight());
  }

  @Test
  void withoutARepositoryTheMigrationStays(@TempDir Path elsewhere) {
    TestModule plain = new TestModule(elsewhere);
    plain.write(TAG, tag("")).compile();

    plain.at("2026-11-22T10:32:00Z").write(TAG, tag("Integer priority;")).compile();

    assertThat(plain.files(MIGRATIONS))
        .containsExactly(ADD_TAGS + ".java", "V20261122103200__Add_priority_to_tags.java");
  }

  @Test
  void onWhichAnotherBuildsItStays() {
    module.write(
        MIGRATIONS + "V20261122103110__By_hand.java",
        """
        package db.migration;

        import dev.skein.migration.Operations;
        import dev.skein.migration.Revises;
        import dev.skein.migration.SkeinMigration;

        @Revises("20261122103100")
        public final class V20261122103110__By_hand extends SkeinMigration {
          @Override
          public void upgrade(Operations op) {}

          @Override
          public void downgrade(Operations op) {}
        }
        """);

    assertFrozen(compileWithWeight());
  }

  @Test
  void whereClassesGoElsewhereThereIsNoDraft(@TempDir Path elsewhere, @TempDir Path output) {
    TestModule plain = new TestModule(elsewhere).folder("-d", output.toString());
    Repository.in(elsewhere);
    plain.flags("-Askein.baseDir=" + elsewhere).write(TAG, tag("")).compile();

    plain.at("2026-11-22T10:32:00Z").write(TAG, tag("Integer priority;")).compile();

    assertThat(plain.files(MIGRATIONS))
        .containsExactly(ADD_TAGS + ".java", "V20261122103200__Add_priority_to_tags.java");
  }

  @Test
  void belowABaseThatHoldsModulesTheDraftIsInTheBuildFolder(@TempDir Path all) {
    TestModule part = new TestModule(all.resolve("part"));
    Repository.in(all);
    part.flags("-Askein.baseDir=" + all, "-Askein.migrations=part/src/main/java/db/migration")
        .flags("-Askein.snapshot=part/src/main/db/schema.yaml", "-Askein.package=db.migration")
        .write(TAG, tag(""))
        .compile();

    part.at("2026-11-22T10:32:00Z").write(TAG, tag("Integer priority;")).compile();

    assertThat(part.files(MIGRATIONS)).containsExactly("V20261122103200__Add_tags_table.java");
    assertThat(part.files("target/skein")).contains("draft");
    assertThat(part.files("skein")).isEmpty();
  }

  @Test
  void whereTheModuleIsNotMarkedNothingIsKeptBesideItsSources(@TempDir Path all) {
    TestModule whole = new TestModule(all).folder("-d", "part/target/classes");
    Repository.in(all);

    whole.write("part/src/Tag.java", "").write(TAG, tag("")).compile();

    assertThat(whole.files("part")).noneMatch(file -> file.startsWith("skein"));
  }

  @Test
  void amongTheClassesNothingIsKept(@TempDir Path other) {
    TestModule flat = new TestModule(other).folder("-d", "out");
    Repository.in(other);

    flat.write(TAG, tag("")).compile();

    assertThat(flat.files(MIGRATIONS)).hasSize(1);
    assertThat(flat.files("out")).noneMatch(file -> file.startsWith("skein"));
  }

  @Test
  void checkTouchesNoDraft() {
    List<String> before = module.files("");
    module.flags("-Askein.mode=check");

    assertThat(compileWithWeight().success()).isFalse();

    assertThat(module.files("")).containsExactlyElementsOf(before);
  }

  @Test
  void otherCompilersTouchNoDraft() {
    List<String> before = module.filesOfSkein();

    Result result = module.wrapped().write(TAG, tag("Integer weight; long x;")).compile();

    assertThat(result.lines()).hasSize(1).first().asString().contains("RenamedOrNot");
    assertThat(module.filesOfSkein()).isEqualTo(before);
  }

  @Test
  void aClassThatMovesChangesTheSnapshotOnlyAndItStaysADraft() {
    String moved = "src/main/java/store/Tag.java";
    module
        .write(moved, module.read(TAG).replace("package shop", "package store"))
        .delete(TAG)
        .delete("target/classes/shop/Tag.class");

    assertThat(module.compile().lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java", DRAFT + ".java");
    assertThat(module.read(SNAPSHOT)).contains("store.Tag");

    module.write(moved, module.read(moved).replace("priority;", "priority; Integer weight;"));
    module.compile();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java", REWRITTEN + ".java");
  }

  @Test
  void aTableMoreBelongsToTheDraft() {
    module.write(NOTE, entity("Note", "notes", "@ManyToOne Tag tag;")).compile();

    assertThat(module.files(MIGRATIONS))
        .containsExactly(
            ADD_TAGS + ".java", "V20261122103200__Add_notes_table_and_add_priority_to_tags.java");
  }
}
