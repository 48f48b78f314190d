package dev.skein.processor;

import static dev.skein.processor.Shop.ADD_TAGS;
import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.tag;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What options make of a compile. */
class ModesAndPlacesTest {

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

  @Test
  void offDoesNothing() {
    Result result = module.flags("-Askein.mode=off").write(TAG, tag("")).compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).isEmpty();
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void checkFailsWhereSomethingDiffersAndWritesNothing() {
    Result result = module.flags("-Askein.mode=check").write(TAG, tag("")).compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            """
            ERROR [Skein:OutOfDate] The entities and src/main/db/schema.yaml differ:
                - Creates tags.
              Compile without skein.mode=check, which writes the migration, and commit it together with the snapshot.\
            """);
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void checkTellsOfAClassThatMoved() {
    module.write(TAG, tag("")).compile();
    module.delete(TAG).delete("target/classes/shop/Tag.class");
    module.write(
        "src/main/java/shop/label/Tag.java",
        tag("").replace("package shop;", "package shop.label;"));

    Result result = module.flags("-Askein.mode=check").compile();

    assertThat(result.lines())
        .containsExactly(
            """
            ERROR [Skein:OutOfDate] The entities and src/main/db/schema.yaml differ:
                - The snapshot names other classes or members than the entities.
              Compile without skein.mode=check, which writes the migration, and commit it together with the snapshot.\
            """);
  }

  @Test
  void checkIsSilentWhereNothingDiffers() {
    module.write(TAG, tag("")).compile();

    Result result = module.flags("-Askein.mode=check").compile();

    assertThat(result.success()).isTrue();
    assertThat(result.lines()).isEmpty();
  }

  @Test
  void wrongOptionsAreToldOnceAndJavacDoesNotWarnOfOptions() {
    Result result =
        module
            .flags("-Xlint:all,-processing", "-Askein.mdoe=check", "-Askein.naming=jpa")
            .write(TAG, tag(""))
            .compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:UnknownOption] There is no option 'skein.mdoe'. Did you mean"
                + " 'skein.mode'?");
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void theFilesGoWhereTheyAreWanted() {
    Result result =
        module
            .flags(
                "-Askein.snapshot=db/shop.yaml",
                "-Askein.migrations=src/main/java/shop/db",
                "-Askein.naming=spring")
            .write(TAG, tag(""))
            .compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files("db")).containsExactly("shop.yaml");
    assertThat(module.files("src/main/java/shop/db")).containsExactly(ADD_TAGS + ".java");
    assertThat(module.read("src/main/java/shop/db/" + ADD_TAGS + ".java"))
        .startsWith("package shop.db;\n");
  }

  @Test
  void aFolderThatIsNotThePackagesIsRefused() {
    Result result =
        module
            .flags("-Askein.package=shop.db", "-Askein.migrations=src/main/java/db")
            .write(TAG, tag(""))
            .compile();

    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:OptionValue] The migrations are in folder '"
                + module.path("src/main/java/db")
                + "', which is no folder of package shop.db. Set skein.migrations and skein.package"
                + " so that the folder ends in 'shop/db'.");
  }

  @Test
  void generatedSourcesMayNotGoAmongTheSources() {
    Result result = module.folder("-s", "src/main/java").write(TAG, tag("")).compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:GeneratedSources] Generated sources go to 'src/main/java' (javac's -s),"
                + " among sources that are written by hand, and builds empty that folder. Set it to"
                + " a folder below the build directory, such as"
                + " target/generated-sources/annotations.");
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void theModuleIsFoundByItsSourcesWhereClassesGoElsewhere(@TempDir Path elsewhere) {
    Result result =
        module
            .folder("-d", elsewhere.resolve("classes").toString())
            .folder("-s", elsewhere.resolve("generated").toString())
            .write(TAG, tag(""))
            .compile();

    assertThat(result.success()).isTrue();
    assertThat(module.filesOfSkein())
        .containsExactly("main/db/schema.yaml", "main/java/db/migration/" + ADD_TAGS + ".java");
  }

  @Test
  void theCopyThatIsCompiledIsRemovedWhereverItIs() {
    Result result = module.without("-s").write(TAG, tag("")).compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files("target"))
        .containsExactly(
            "classes/db/migration/" + ADD_TAGS + ".class", "classes/shop/Tag.class", "skein/draft");
    assertThat(module.files(MIGRATIONS)).containsExactly(ADD_TAGS + ".java");
  }

  @Test
  void aModuleThatCannotBeFoundIsAnError() {
    Result result =
        module
            .delete("pom.xml")
            .write("loose/Tag.java", tag(""))
            .compile(List.of("loose/Tag.java"));

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:BaseDirectory] The module's base directory cannot be found: no folder"
                + " above the class files or the sources has a pom.xml or a build.gradle. Set"
                + " -Askein.baseDir to it.");
  }
}
