package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.Replay;
import dev.skein.Skein;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches of a project that both change the schema, and what a merge of them needs. */
class BranchesIT {

  private static final String SNAPSHOT = "src/main/db/schema.yaml";
  private static final String BIRD = "Bird";

  @TempDir private static Path folder;
  private static Project project;
  private static Repository repository;

  @BeforeAll
  static void fourBranches() {
    project = new Project(folder, "evolution.pom.xml");
    repository = new Repository(project);
    entity(BIRD, "String name;");
    entity("Nest", "String tree;");
    compile();
    repository.commitAll("Birds and nests");
    branch("wings", BIRD, "String name; Integer wings;", "Egg");
    branch("twigs", "Nest", "String tree; Integer twigs;", "Feather");
    branch("beak", BIRD, "String name; String beak;", "Hatch");
    branch("span", BIRD, "String name; Long wings;", "Isle");
  }

  /** A branch that changes an entity, and adds another one. */
  private static void branch(String name, String entity, String members, String added) {
    repository.branch(name, "main");
    entity(entity, members);
    entity(added, "String colour;");
    compile();
    repository.commitAll(name);
  }

  private static void entity(String name, String members) {
    project.write(
        "src/main/java/com/example/" + name + ".java",
        """
        package com.example;

        import jakarta.persistence.Entity;
        import jakarta.persistence.Id;

        @Entity
        public class %s {
          @Id long id;
          %s
        }
        """
            .formatted(name, members));
  }

  private static CommandRun compile() {
    return project.maven("clean", "compile").orFail();
  }

  @Test
  void branchesThatChangeDifferentTablesMergeAndMigrate() throws IOException {
    repository.branch("different", "wings");
    repository.merge("twigs").orFail();

    TreeMap<String, String> migrations = project.migrations();
    assertThat(compile().output())
        .contains("[Skein:SeveralHeads] No migration builds on " + heads(migrations))
        .contains(
            ": they come from different branches. Their operations name no table in common."
                + " The next migration will build on all of them.");
    assertThat(project.migrations()).isEqualTo(migrations).hasSize(3);

    CommandRun.skein(project.folder(), "revision", "-m", "Merge branches").orFail();
    assertThat(compile().output()).doesNotContain("[Skein:SeveralHeads]");
    assertThat(project.migrations()).containsAllEntriesOf(migrations).hasSize(4);
    try (IsolatedClasses program = new IsolatedClasses(project.classes())) {
      FluentConfiguration flyway = Flyway.configure(program);
      Replay.with(flyway, folder.resolve(SNAPSHOT)).check();
      Skein skein = Skein.with(flyway.dataSource("jdbc:h2:mem:branches;DB_CLOSE_DELAY=-1", "", ""));
      assertThat(skein.upgrade()).hasSize(4);
      assertThat(skein.downgrade("base")).hasSize(4);
    }
    repository.commitAll("Merged");
  }

  private static String heads(Map<String, String> migrations) {
    return migrations.keySet().stream()
        .skip(1)
        .map(file -> file.replace(".java", ""))
        .reduce((one, other) -> one + ", nor on " + other)
        .orElseThrow();
  }

  @Test
  void branchesThatChangeOneTableConflictAndItsNameIsTold() {
    repository.branch("one", "wings");
    assertThat(repository.merge("beak").succeeded()).isFalse();
    assertThat(repository.conflicts())
        .containsExactly(SNAPSHOT, "src/main/java/com/example/Bird.java");
    entity(BIRD, "String name; Integer wings; String beak;");

    CommandRun withMarkers = project.maven("clean", "compile");
    assertThat(withMarkers.succeeded()).isFalse();
    assertThat(withMarkers.output())
        .contains("[Skein:SnapshotConflict] " + SNAPSHOT + ", line ")
        .contains(
            ": a merge left conflict markers (<<<<<<<) in the snapshot. Keep the lines of both"
                + " sides, as the migrations of both sides stay, delete the markers and compile"
                + " again.");

    keepBothSides();
    TreeMap<String, String> migrations = project.migrations();
    assertThat(compile().output())
        .contains(
            ": they come from different branches. More than one of them changes Bird: look"
                + " whether the changes fit together. The next migration will build on all of"
                + " them.");
    assertThat(project.migrations()).isEqualTo(migrations).hasSize(3);
    repository.commitAll("Merged");
  }

  @Test
  void aColumnThatBothBranchesAddIsToldAsBroughtTwice() {
    repository.branch("twice", "wings");
    assertThat(repository.merge("span").succeeded()).isFalse();
    entity(BIRD, "String name; Integer wings;");
    keepBothSides();

    CommandRun run = project.maven("clean", "compile");

    assertThat(run.succeeded()).isFalse();
    assertThat(run.output())
        .containsPattern(
            "\\[Skein:SnapshotTwice] src/main/db/schema.yaml, line \\d+: table Bird.columns.wings is there"
                + " already, in line \\d+: a merge brought it twice. Delete the one that is wrong,"
                + " with all that belongs to it, and compile again.");
    repository.commitAll("Not mended");
  }

  /** As a person resolves it: only the markers go. */
  private static void keepBothSides() {
    List<String> lines =
        project.snapshot().lines().filter(line -> !line.matches("(<{7}|={7}|>{7}).*")).toList();
    project.write(SNAPSHOT, String.join("\n", lines) + "\n");
  }
}
