package dev.skein.processor;

import static dev.skein.processor.Shop.NOTE;
import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.entity;
import static dev.skein.processor.Shop.tag;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles that fail, wherever and whenever, leave neither migration nor snapshot. */
class FailedCompilesTest {

  private static final String BROKEN = "src/main/java/shop/Broken.java";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

  @Test
  void anErrorInAnotherClassLeavesNothing() {
    module.write(TAG, tag("")).write(BROKEN, "package shop; class Broken { int x = \"text\"; }");

    Result result = module.compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines()).noneMatch(line -> line.contains("Skein"));
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void anErrorThatIsFoundLateInTheCompileLeavesNothing() {
    module
        .flags("-XDcompilePolicy=byfile")
        .write(TAG, tag(""))
        .write(BROKEN, "package shop; class Broken { int x() { } }");

    assertThat(module.compile().success()).isFalse();
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void aWarningThatFailsTheCompileLeavesNothing() {
    module
        .flags("-Xlint:all,-processing", "-Werror")
        .write(TAG, tag(""))
        .write(BROKEN, "package shop; class Broken { java.util.List x; }");

    assertThat(module.compile().success()).isFalse();
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void aSyntaxErrorLeavesNothing() {
    module.write(TAG, tag("")).write(BROKEN, "package shop; class Broken {");

    assertThat(module.compile().success()).isFalse();
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void aTypeThatNobodyProvidesIsAnErrorAtItsMember() {
    module.write(TAG, tag("Colour colour;"));

    Result result = module.compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .contains(
            "ERROR Tag.java:9 [Skein:UnresolvedType] shop.Tag.colour needs Colour, which cannot be"
                + " resolved. Correct its name or its import, or add the dependency or the"
                + " annotation processor that provides it.");
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void allProblemsAreToldAtOnceInTheOrderOfTheSource() {
    module
        .write(NOTE, entity("Note", "notes", "@OneToMany(mappedBy = \"x\") String a;"))
        .write(TAG, tag("Thing b;\nThing[] a;"))
        .write("src/main/java/shop/Thing.java", "package shop; class Thing {}");

    Result result = module.compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .extracting(line -> line.substring(0, line.indexOf(' ', 6)))
        .containsExactly("ERROR Note.java:9", "ERROR Tag.java:9", "ERROR Tag.java:10");
  }

  @Test
  void aMigrationInAnotherEncodingLeavesNothing() throws IOException {
    module.write(TAG, tag("")).write(MIGRATIONS + "V20260101000000__Add_cafe.java", "");
    Files.write(
        module.path(MIGRATIONS + "V20260101000000__Add_cafe.java"),
        "// Café\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(module.compile(List.of(TAG)).lines())
        .contains(
            "ERROR [Skein:NotReadable] src/main/java/db/migration cannot be read: a file there is"
                + " not UTF-8. Nothing was written.");
  }
}
