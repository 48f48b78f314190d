package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.Replay;
import dev.skein.Skein;
import dev.skein.operation.Database;
import dev.skein.sample.replay.KilledBuild.When;
import dev.skein.testsupport.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.ToolProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed while they write: the next one ends right, with nothing lost and nothing
 * twice. {@code -Dskein.seed=…} kills at the points of a run before.
 */
class KilledBuildsIT {

  private static final Path BIRD = Path.of("src/main/java/com/example/Bird.java");

  private final long seed = Long.getLong("skein.seed", System.nanoTime() % 1_000_000);
  private final Random random = new Random(seed);
  private final List<String> members = new ArrayList<>();
  private final List<String> tracked = new ArrayList<>();
  private int migrations = 1;

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void aProjectWithATable() {
    project = new Project(folder.resolve("project"), "evolution.pom.xml");
    project.startGit();
    writeBird();
    project.maven("compile").orFail();
    project.git("add", ".");
  }

  private void writeBird() {
    project.write(
        BIRD.toString(),
        """
        package com.example;

        import jakarta.persistence.Entity;
        import jakarta.persistence.Id;

        @Entity
        public class Bird {
          @Id long id;
          %s
        }
        """
            .formatted(String.join("\n  ", members)));
  }

  @Test
  void theNextBuildEndsRight() throws IOException {
    killAndGoOn(2);
  }

  @Test
  @Tag("long")
  void theNextBuildEndsRightWhereverItIsKilled() throws IOException {
    killAndGoOn(20);
  }

  private void killAndGoOn(int kills) throws IOException {
    for (int round = 1; round <= kills; round++) {
      String what = edit(round);
      When when = When.random(random);
      String description = "seed %d, round %d: %s, killed at %s".formatted(seed, round, what, when);
      System.out.println(description);
      new KilledBuild(project).compile(when);

      CommandRun next = project.maven("compile").orFail();

      assertAllIsRight(description + "\n" + next.output());
    }
    assertMigratesOnH2();
  }

  /** A change of the draft, a draft that is undone, or a new migration. */
  private String edit(int round) {
    boolean draft = !members.equals(tracked);
    int choice = random.nextInt(3);
    if (choice == 0 && draft) {
      members.clear();
      members.addAll(tracked);
      migrations--;
      writeBird();
      return "undone";
    }
    if (choice == 1 || !draft) {
      project.git("add", ".");
      tracked.clear();
      tracked.addAll(members);
      migrations++;
    }
    members.add("String member" + round + ";");
    writeBird();
    return choice == 1 || !draft ? "a new migration" : "a draft anew";
  }

  private void assertAllIsRight(String description) throws IOException {
    assertThat(Project.names(folder.resolve("project/src/main/db")))
        .describedAs(description)
        .containsExactly("schema.yaml");
    assertThat(Project.names(folder.resolve("project/src/main/java/db/migration")))
        .describedAs(description)
        .hasSize(migrations)
        .allMatch(name -> name.endsWith(".java"));
    assertThat(project.migrationClasses())
        .describedAs(description)
        .isEqualTo(
            project.migrations().keySet().stream()
                .map(file -> file.replace(".java", ".class"))
                .toList());
    assertThat(
            Project.names(
                folder.resolve("project/target/generated-sources/annotations/db/migration")))
        .describedAs(description)
        .isEmpty();
    assertThat(checked()).describedAs(description).isEmpty();
    try (IsolatedClasses program = new IsolatedClasses(project.classes())) {
      Replay.with(Flyway.configure(program), folder.resolve("project/src/main/db/schema.yaml"))
          .check();
    }
    assertThat(project.maven("compile").orFail().output())
        .describedAs(description)
        .doesNotContain("[Skein:");
    assertThat(project.migrations()).describedAs(description).hasSize(migrations);
  }

  /** What a compile says that only checks: the snapshot is the one of an undisturbed build. */
  private String checked() throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Path classes = Files.createTempDirectory(folder, "checked");
    ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            output,
            output,
            "-processor",
            "dev.skein.processor.SkeinProcessor",
            "-Askein.mode=check",
            "-Askein.baseDir=" + project.folder(),
            "-d",
            classes.toString(),
            project.folder().resolve(BIRD).toString());
    return output.toString(StandardCharsets.UTF_8);
  }

  private void assertMigratesOnH2() throws IOException {
    try (TestDatabase database = TestDatabase.fresh(Database.H2);
        IsolatedClasses program = new IsolatedClasses(project.classes())) {
      Skein skein =
          Skein.with(
              Flyway.configure(program)
                  .dataSource(database.url(), database.user(), database.password()));
      skein.upgrade();
      assertThat(
              database.query(
                  "select column_name from information_schema.columns where upper(table_name) = 'BIRD'"))
          .hasSize(1 + members.size());
      skein.downgrade("base");
      assertThat(database.catalogue().isEmpty()).isTrue();
    }
  }
}
