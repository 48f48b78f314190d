package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.SkeinException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The empty migration that {@code revision} writes. */
class RevisionCommandTest {

  private static final String FOLDER = "src/main/java/db/migration/";

  // East of Greenwich, where it is tomorrow already: versions are in UTC all the same.
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:30:00Z"), ZoneId.of("Pacific/Auckland"));

  @TempDir private Path project;

  @Test
  void theFirstMigration() throws IOException {
    Path written = folder().write("Move data to a default category", CLOCK);

    assertThat(written)
        .isEqualTo(
            project.resolve(FOLDER + "V20261122103000__Move_data_to_a_default_category.java"))
        .hasContent(
            """
            package db.migration;

            import dev.skein.migration.Operations;
            import dev.skein.migration.SkeinMigration;

            /** Move data to a default category. */
            public final class V20261122103000__Move_data_to_a_default_category extends SkeinMigration {

              @Override
              public void upgrade(Operations op) {
                // op.execute("UPDATE ..."), op.insert("table").columns(...).row(...), or op.run(...)
              }

              @Override
              public void downgrade(Operations op) {
                // what takes it back
              }
            }
            """);
  }

  @Test
  void itBuildsOnTheNewest() throws IOException {
    have("V20261120090000__Old.java", "V20261121090000__New.java", "Notes.java", "V3__Sql.sql");

    assertThat(folder().write("Fill", CLOCK))
        .hasFileName("V20261122103000__Fill.java")
        .content()
        .contains("@Revises(\"20261121090000\")");
  }

  @Test
  void itJoinsBranchesThatCameTogether() throws IOException {
    write("V20261120090000__Base.java", "class X extends SkeinMigration {}");
    write(
        "V20261121090000__Ours.java",
        "@Revises(\"20261120090000\")\nclass X extends SkeinMigration {}");
    write(
        "V20261121100000__Theirs.java",
        "@Revises(\"20261120090000\")\nclass X extends SkeinMigration {}");

    assertThat(folder().write("Fill", CLOCK))
        .content()
        .contains("@Revises({\"20261121090000\", \"20261121100000\"})");
  }

  private void write(String name, String source) throws IOException {
    Files.createDirectories(project.resolve(FOLDER));
    Files.writeString(project.resolve(FOLDER + name), source);
  }

  @Test
  void itComesAfterWhatIsAheadOfTheClock() throws IOException {
    have("V20261231235959__Written_by_a_fast_clock.java");

    assertThat(folder().write("Fill", CLOCK)).hasFileName("V20270101000000__Fill.java");
  }

  @Test
  void twoInOneSecond() throws IOException {
    folder().write("Fill", CLOCK);

    assertThat(folder().write("Fill", CLOCK))
        .hasFileName("V20261122103001__Fill.java")
        .content()
        .contains("@Revises(\"20261122103000\")");
  }

  @Test
  void aVersionThatIsNoTime() throws IOException {
    have("V99999999999999__Never.java");

    assertThat(folder().write("Fill", CLOCK)).hasFileName("V100000000000000__Fill.java");
  }

  @Test
  void theModuleIsFoundFromBelow() throws IOException {
    Files.createDirectories(project.resolve("src/main/java/com/shop"));
    Files.createFile(project.resolve("pom.xml"));

    CliRun run =
        CliRun.in(
            project.resolve("src/main/java/com"),
            Map.of(),
            "revision",
            "-m",
            "Fill",
            "--dir",
            "shop");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    try (Stream<Path> files = Files.list(project.resolve(FOLDER))) {
      List<Path> written = files.toList();
      assertThat(written).hasSize(1);
      assertThat(run.out()).isEqualTo("Wrote " + written.get(0) + "\n");
    }
  }

  @Test
  void noModule() {
    CliRun run = CliRun.in(project, Map.of(), "revision", "--message", "Fill");

    assertThat(run.err())
        .isEqualTo(
            "[Skein:NoModule] There is no pom.xml or build.gradle in %s or above. Say with --dir where the module is.\n"
                .formatted(project.toAbsolutePath()));
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aModuleOfModules() throws IOException {
    Files.createFile(project.resolve("build.gradle.kts"));

    CliRun run = CliRun.in(project, Map.of(), "revision", "-m", "Fill");

    assertThat(run.err())
        .isEqualTo(
            "[Skein:NoModule] %s has no src/main/java. Say with --dir which of its modules is meant.\n"
                .formatted(project.toAbsolutePath()));
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aPlaceThatCannotBeWritten() throws IOException {
    Files.createDirectories(project.resolve("src/main"));
    Files.writeString(project.resolve("src/main/java"), "a file in the way");

    assertThatThrownBy(() -> folder().write("Fill", CLOCK))
        .isInstanceOf(SkeinException.class)
        .hasMessage(
            "[Skein:NotWritten] No migration could be written into %s: %s. Check who may write there."
                .formatted(
                    project.resolve(FOLDER),
                    new FileSystemException(
                        project.resolve("src/main/java/db").toString(), null, "Not a directory")));
  }

  private MigrationFolder folder() {
    return new MigrationFolder(project);
  }

  private void have(String... files) throws IOException {
    Path folder = Files.createDirectories(project.resolve(FOLDER));
    for (String file : files) {
      Files.createFile(folder.resolve(file));
    }
  }
}
