package dev.skein.processor;

import static dev.skein.processor.Shop.ADD_TAGS;
import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.tag;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts beside version control, broken records and others that write. */
class DraftDoubtsTest {

  private static final String DRAFT = "V20261122103100__Add_priority_to_tags";
  private static final String FROZEN = "V20261122103200__Add_weight_to_tags";
  private static final String REWRITTEN = "V20261122103200__Add_priority_and_weight_to_tags";
  private static final String ASIDE = "target/skein/replaced/";

  @TempDir private Path base;
  private TestModule module;
  private Repository repository;
  private String committed;

  @BeforeEach
  void aDraft() {
    module = new TestModule(base);
    repository = Repository.in(base);
    module.write(TAG, tag("")).compile();
    committed = module.read(SNAPSHOT);
    repository.add("src");
    repository.git("commit", "-q", "-m", "Tags");
    module.write(TAG, tag("Integer priority;")).at("2026-11-22T10:31:00Z").compile();
    module.at("2026-11-22T10:32:00Z");
  }

  private Result compileWithWeight(OtherProcessor... others) {
    return module.write(TAG, tag("Integer priority; Integer weight;")).compile(others);
  }

  private void assertFrozen(Result result) {
    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .containsExactly(ADD_TAGS + ".java", DRAFT + ".java", FROZEN + ".java");
    assertThat(module.files(ASIDE)).isEmpty();
  }

  @Test
  void anIgnoredMigrationStays() {
    module.write(".gitignore", "src/\n");

    assertFrozen(compileWithWeight());
  }

  @Test
  void aMigrationThatWasCommittedOnceStays() {
    repository.add("src");
    repository.git("commit", "-q", "-m", "Priority");
    repository.git("branch", "pushed");
    repository.git("reset", "-q", "HEAD~1");

    assertFrozen(compileWithWeight());
  }

  @Test
  void aDraftThatVersionControlLeftIsTold() {
    String priority = module.read(TAG);
    String written = module.read(SNAPSHOT);
    repository.git("checkout", "-q", "--", "src");

    Result result = module.compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .containsExactly(
            "WARNING [Skein:DraftLeft] The draft V20261122103100__Add_priority_to_tags is still"
                + " there, though src/main/db/schema.yaml is the one before it, as if git had"
                + " restored it. Bring back what the draft was made from, or delete the draft: it"
                + " would be applied.");
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java", DRAFT + ".java");
    assertThat(module.read(SNAPSHOT)).isEqualTo(committed);
    module.write(TAG, priority).write(SNAPSHOT, written);
    assertThat(module.compile().lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java", DRAFT + ".java");
  }

  @Test
  void whatComesAfterThatIsWrittenInItsPlace() {
    repository.git("checkout", "-q", "--", "src");

    module.write(TAG, tag("Integer weight;")).compile();

    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java", FROZEN + ".java");
    assertThat(module.read(MIGRATIONS + FROZEN + ".java")).contains("@Revises(\"20261122103000\")");
  }

  @Test
  void aTrackedDraftStaysWhereTheChangeIsUndone() {
    repository.add(MIGRATIONS);
    module.write(SNAPSHOT, committed).write(TAG, tag(""));

    assertThat(module.compile().lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java", DRAFT + ".java");
  }

  @Test
  void checkRemovesNoDraftThatWasUndone() {
    repository.git("checkout", "-q", "--", "src");

    assertThat(module.flags("-Askein.mode=check").compile().lines()).isEmpty();

    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java", DRAFT + ".java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "draft.next", "unsettled"})
  void aRecordOfOtherBytesCostsNoBuild(String name) throws IOException {
    Files.write(module.path("target/skein/" + name), new byte[] {(byte) 0xc3, 0x28, '\n', 0});

    Result result = compileWithWeight();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS))
        .contains((name.equals("draft") ? FROZEN : REWRITTEN) + ".java");
    assertThat(module.files("target/skein"))
        .contains("draft")
        .doesNotContain("draft.next", name.equals("draft") ? "" : name);
  }

  @Test
  void onlyClassesOfMigrationsAreUnsettled() {
    module.write("target/other.java", "").write("target/skein/unsettled", "../../../../other");

    module.compile();

    assertThat(module.files("target")).contains("other.java");
  }

  @ParameterizedTest
  @ValueSource(strings = {SNAPSHOT, MIGRATIONS + DRAFT + ".java", MIGRATIONS + ADD_TAGS + "2.java"})
  void whatChangesDuringTheCompileKeepsItFromWriting(String file) {
    Result result =
        compileWithWeight(
            new OtherProcessor(
                (round, environment) -> {
                  if (round == 0) {
                    String before = Files.exists(module.path(file)) ? module.read(file) : "";
                    module.write(file, before + "\n");
                  }
                }));

    assertNothingWritten(result);
  }

  @Test
  void aDraftThatIsAddedDuringTheCompileStays() {
    Result result =
        compileWithWeight(
            new OtherProcessor(
                (round, environment) -> {
                  if (round == 0) {
                    repository.add(MIGRATIONS);
                  }
                }));

    assertNothingWritten(result);
  }

  private void assertNothingWritten(Result result) {
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:ChangedMeanwhile] The snapshot or migrations changed during the compile,"
                + " so nothing was written. Compile again.");
    assertThat(module.files(MIGRATIONS))
        .contains(DRAFT + ".java")
        .doesNotContain(FROZEN + ".java", REWRITTEN + ".java");
    assertThat(module.files("target/classes/db/migration"))
        .doesNotContain(FROZEN + ".class", REWRITTEN + ".class");
    assertThat(module.files(ASIDE)).isEmpty();
    assertThat(module.read(SNAPSHOT)).doesNotContain("weight");
  }
}
