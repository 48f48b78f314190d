package dev.skein.processor;

import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.entity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers that do not tell how a compile ends: problems are told, nothing is written. */
class OtherCompilersTest {

  private static final String NOT_WRITTEN =
      "NOTE [Skein:NotWritten] The entities and the snapshot differ: - Creates tags. This compiler"
          + " does not tell how a compile ends, so nothing was written. Run the build, such as mvn"
          + " compile, to write the migration.";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base).write(TAG, entity("Tag", "tags", ""));
  }

  /** Compilers indent the lines of a message each in their way. */
  private static String inOneLine(String message) {
    return message.replaceAll("\\n\\s*", " ");
  }

  private void assertNothingIsWritten() {
    assertThat(module.files("src")).containsExactly("main/java/shop/Tag.java");
    assertThat(module.files("target")).containsExactly("classes/shop/Tag.class");
  }

  @Test
  void anIdeThatWrapsTheCompilersEnvironmentWritesNothing() {
    Result result = module.wrapped().compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).map(OtherCompilersTest::inOneLine).containsExactly(NOT_WRITTEN);
    assertNothingIsWritten();
  }

  @Test
  void anIdeThatWrapsTheCompilersEnvironmentTellsProblems() {
    module.write(TAG, entity("Tag", "tags", "@Column(name = \"id\") String name;"));

    assertThat(module.wrapped().compile().lines())
        .singleElement()
        .asString()
        .startsWith("ERROR Tag.java:9 [Skein:ColumnTwice] ");
  }

  @Test
  void theEclipseCompilerWritesNothing() {
    Result result = module.with(new EclipseCompiler()).flags("-Askein.baseDir=" + base).compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).map(OtherCompilersTest::inOneLine).containsExactly(NOT_WRITTEN);
    assertNothingIsWritten();
  }

  @Test
  void theEclipseCompilerTellsProblemsAtTheirMembers() {
    module.write(TAG, entity("Tag", "tags", "@Column(name = \"id\") String name;"));

    Result result = module.with(new EclipseCompiler()).flags("-Askein.baseDir=" + base).compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .singleElement()
        .asString()
        .startsWith("ERROR Tag.java:9 [Skein:ColumnTwice] ");
  }

  @Test
  void theEclipseCompilerDoesNotTellWhereTheModuleIs() {
    Result result = module.with(new EclipseCompiler()).compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .singleElement()
        .asString()
        .endsWith(
            " [Skein:NotCompared] This compiler does not tell where the module is, so the entities"
                + " were not compared with the snapshot. The build does it; to see here what"
                + " differs, set -Askein.baseDir.");
    assertNothingIsWritten();
  }

  @Test
  void theEclipseCompilerDoesNotShowInitializers() {
    module.compile();
    module.write(TAG, entity("Tag", "tags", "@Column(nullable = false) Integer stars = 0;"));

    Result result = module.with(new EclipseCompiler()).flags("-Askein.baseDir=" + base).compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines())
        .singleElement()
        .asString()
        .startsWith("NOTE Tag.java:9 [Skein:NoValueForRows] Column 'stars' of table 'tags' is new")
        .endsWith(" This compiler does not show initializers: the build sees them, and decides.");
  }

  @Test
  void aCheckFailsWhereTheBuildMightFindAValue() {
    module.compile();
    module.write(TAG, entity("Tag", "tags", "@Column(nullable = false) Integer stars = 0;"));

    Result result =
        module
            .with(new EclipseCompiler())
            .flags("-Askein.baseDir=" + base, "-Askein.mode=check")
            .compile();

    assertThat(result.success()).isFalse();
  }
}
