package dev.skein.processor;

import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.entity;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What annotations say of the past holds as long as the draft that follows them may change. */
class DraftIntentsTest {

  private static final String ADD_TAGS = "V20261122103000__Add_tags_table.java";

  @TempDir private Path base;
  private TestModule module;
  private Repository repository;

  @BeforeEach
  void aCommittedTable() {
    module = new TestModule(base);
    repository = Repository.in(base);
    module.write(TAG, tag("String title;")).compile();
    repository.add("src");
    module.at("2026-11-22T10:31:00Z");
  }

  private static String tag(String members) {
    return entity("Tag", "tags", members)
        .replace("import jakarta", "import dev.skein.annotation.*; import jakarta");
  }

  private Result compile(String members) {
    return module.write(TAG, tag(members)).compile();
  }

  private static final String CAN_GO =
      "NOTE Tag.java:9 [Skein:CanGo] @RenamedFrom(\"title\") has done its work: the migration that"
          + " renames it is written. Remove the annotation.";

  @Test
  void anAnnotationIsNeededUntilItsMigrationIsTracked() {
    compile("@RenamedFrom(\"title\") String headline;");
    String draft = "V20261122103100__Rename_title_to_headline_in_tags.java";
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS, draft);
    assertThat(module.compile().lines()).isEmpty();

    repository.add(MIGRATIONS + draft);

    assertThat(module.compile().lines()).containsExactly(CAN_GO);
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS, draft);
  }

  @Test
  void theRenameIsInTheDraftThatIsWrittenAnew() {
    compile("@RenamedFrom(\"title\") String headline;");
    module.at("2026-11-22T10:32:00Z");

    Result result = compile("@RenamedFrom(\"title\") String headline; Integer rank;");

    assertThat(result.lines()).hasSize(1).first().asString().contains("[Skein:DraftRewritten]");
    assertThat(module.files(MIGRATIONS)).hasSize(2);
    assertThat(module.read(MIGRATIONS + module.files(MIGRATIONS).get(1)))
        .contains("op.renameColumn(\"tags\", \"title\", \"headline\");")
        .contains("op.addColumn(\"tags\", \"rank\", integer());");
  }

  @Test
  void anAnnotationOfACommittedMigrationCanGoBesideADraft() {
    compile("@RenamedFrom(\"title\") String headline;");
    repository.add(MIGRATIONS);
    module.at("2026-11-22T10:32:00Z");
    compile("@RenamedFrom(\"title\") String headline; Integer rank;");

    assertThat(module.compile().lines()).containsExactly(CAN_GO);
  }

  /** The annotation is gone: the draft is kept, as it knows what nobody says any more. */
  @Test
  void withoutTheAnnotationADraftThatRenamedStays() {
    compile("@RenamedFrom(\"title\") String headline;");
    module.at("2026-11-22T10:32:00Z");

    Result result = compile("String headline; Integer rank;");

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .containsExactly(
            ADD_TAGS,
            "V20261122103100__Rename_title_to_headline_in_tags.java",
            "V20261122103200__Add_rank_to_tags.java");
  }

  /** Without a question of the compiler, too: nothing like the old column comes. */
  @Test
  void noColumnIsLostThatTheDraftKept() {
    compile("@RenamedFrom(\"title\") byte[] headline;");
    module.at("2026-11-22T10:32:00Z");

    Result result = compile("byte[] headline; Integer rank;");

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .hasSize(3)
        .last()
        .isEqualTo("V20261122103200__Add_rank_to_tags.java");
  }

  @Test
  void withoutTheValueForRowsADraftThatGaveItStays() {
    compile("String title; @Backfill(\"7\") @Column(nullable = false) Integer rank;");
    assertThat(module.files(MIGRATIONS)).hasSize(2);
    module.at("2026-11-22T10:32:00Z");

    Result result = compile("String title; @Column(nullable = false) Integer rank; String more;");

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .containsExactly(
            ADD_TAGS,
            "V20261122103100__Add_rank_to_tags.java",
            "V20261122103200__Add_more_to_tags.java");
  }

  @Test
  void aDropOfTheDraftIsStillTold() {
    compile("");
    module.at("2026-11-22T10:32:00Z");

    Result result = compile("Integer rank;");

    assertThat(result.lines()).hasSize(2);
    assertThat(result.lines().get(0)).startsWith("WARNING Tag.java:7 [Skein:DataLoss]");
    assertThat(result.lines().get(1)).contains("[Skein:DraftRewritten]");
    assertThat(module.files(MIGRATIONS)).hasSize(2);
  }

  @Test
  void whatTheDraftDroppedComesBackWithItsRows() {
    compile("");
    module.at("2026-11-22T10:32:00Z");

    Result result = compile("String title;");

    assertThat(result.lines()).hasSize(1).first().asString().contains("[Skein:DraftRemoved]");
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS);
  }

  private static final String RANK = "V20261122103100__Add_rank_to_tags.java";
  private static final String MORE = "V20261122103200__Add_more_to_tags.java";
  private static final String BOTH = "V20261122103200__Add_rank_and_more_to_tags.java";

  @Test
  void aValueOfRowsThatNeedNoneIsNotForgotten() {
    compile("String title; @Backfill(\"7\") Integer rank;");
    module.at("2026-11-22T10:32:00Z");

    compile("String title; Integer rank; String more;");

    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS, RANK, MORE);
    assertThat(module.read(MIGRATIONS + RANK)).contains("backfill(\"7\")");
  }

  @Test
  void aValueOfRowsIsNotReplacedByAnInitializer() {
    compile("String title; @Backfill(\"7\") @Column(nullable = false) Integer rank = 1;");
    module.at("2026-11-22T10:32:00Z");

    compile("String title; @Column(nullable = false) Integer rank = 1; String more;");

    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS, RANK, MORE);
  }

  @Test
  void aValueOfRowsIsNotForgottenWithARename() {
    compile("String title; @Backfill(\"7\") Integer rank;");
    module.at("2026-11-22T10:32:00Z");

    compile("String title; @RenamedFrom(\"rank\") Integer level;");

    assertThat(module.files(MIGRATIONS))
        .containsExactly(ADD_TAGS, RANK, "V20261122103200__Rename_rank_to_level_in_tags.java");
  }

  @Test
  void aValueOfRowsMayBecomeAnother() {
    compile("String title; @Backfill(\"7\") Integer rank;");
    module.at("2026-11-22T10:32:00Z");

    compile("String title; @Backfill(\"8\") Integer rank; String more;");

    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS, BOTH);
    assertThat(module.read(MIGRATIONS + BOTH)).contains("backfill(\"8\")");
  }

  @Test
  void aColumnMayGoWithTheValueOfItsRows() {
    compile("String title; @Backfill(\"7\") Integer rank; Integer x;");
    module.at("2026-11-22T10:32:00Z");

    compile("String title; Integer x;");

    assertThat(module.files(MIGRATIONS))
        .containsExactly(ADD_TAGS, "V20261122103200__Add_x_to_tags.java");
  }

  @Test
  void whereNullIsAllowedAgainTheValueInItsPlaceGoes() {
    compile("@Backfill(\"'none'\") @Column(nullable = false) String title;");
    assertThat(module.files(MIGRATIONS)).hasSize(2);
    module.at("2026-11-22T10:32:00Z");

    Result result = compile("String title;");

    assertThat(result.lines()).hasSize(1).first().asString().contains("[Skein:DraftRemoved]");
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS);
  }
}
