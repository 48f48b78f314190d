package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.Replay;
import dev.skein.Skein;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest migration is written anew until git tracks it, with real Maven and real git. */
class DraftsIT {

  @TempDir private Path folder;
  private Project project;

  /** A project whose first migration is tracked, and its next a draft. */
  @BeforeEach
  void aProjectWithADraft() {
    project = new Project(folder, "evolution.pom.xml");
    project.startGit();
    compileBird();
    project.git("add", ".");
    compileBird("String colour;");
    assertThat(project.migrations()).hasSize(2);
    assertThat(project.migrations().lastKey()).endsWith("__Add_colour_to_Bird.java");
  }

  private CommandRun compileBird(String... members) {
    project.write(
        "src/main/java/com/example/Bird.java",
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
    return project.maven("compile").orFail();
  }

  private void assertClassesAreThoseOfTheSources() {
    assertThat(project.migrationClasses())
        .isEqualTo(
            project.migrations().keySet().stream()
                .map(file -> file.replace(".java", ".class"))
                .toList());
  }

  private void on(TestDatabase database, Consumer<Skein> action) {
    try (IsolatedClasses program = new IsolatedClasses(project.classes())) {
      action.accept(
          Skein.with(
              Flyway.configure(program)
                  .dataSource(database.url(), database.user(), database.password())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertReplays() {
    try (IsolatedClasses program = new IsolatedClasses(project.classes())) {
      Replay.with(Flyway.configure(program), folder.resolve("src/main/db/schema.yaml")).check();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int columns(TestDatabase database) {
    return database
        .query(
            "select column_name from information_schema.columns where upper(table_name) = 'BIRD'")
        .size();
  }

  /** A database that ran the draft goes on as the message says. */
  @Test
  void aDraftIsWrittenAnewAlsoForADatabaseThatRanIt() {
    String draft = project.migrations().lastKey();
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      on(database, Skein::upgrade);

      CommandRun run = compileBird("String colour;", "String song;");

      assertThat(run.output())
          .contains(
              "[Skein:DraftRewritten] Draft "
                  + draft.replace(".java", "")
                  + " was rewritten as src/main/java/db/migration/"
                  + project.migrations().lastKey());
      assertThat(project.migrations()).hasSize(2).doesNotContainKey(draft);
      assertThat(project.migrations().lastKey()).endsWith("__Add_colour_and_song_to_Bird.java");
      assertClassesAreThoseOfTheSources();
      assertThat(project.maven("compile").orFail().output()).doesNotContain("[Skein:");
      assertReplays();

      String source = "src/main/java/db/migration/" + draft;
      project.write(source, project.read("target/skein/replaced/" + draft));
      project.maven("compile", "-Dskein.mode=off").orFail();
      on(database, skein -> skein.downgrade("-1"));
      project.delete(source);
      assertThat(project.maven("compile").orFail().output()).doesNotContain("[Skein:");
      assertClassesAreThoseOfTheSources();
      on(database, Skein::upgrade);
      assertThat(columns(database)).isEqualTo(3);
    }
  }

  @Test
  void aDraftGoesWithItsChangeAndStaysWhereItIsTrackedEditedOrBuiltElsewhere() {
    String tracked = project.migrations().firstKey();

    CommandRun undone = compileBird();

    assertThat(undone.output()).contains("[Skein:DraftRemoved]");
    assertThat(project.migrations()).containsOnlyKeys(tracked);
    assertClassesAreThoseOfTheSources();
    project.git("diff", "--exit-code", "--", "src/main/db", "src/main/java/db");

    compileBird("String colour;");
    project.git("add", ".");
    compileBird("String colour;", "String song;");
    assertThat(project.migrations()).hasSize(3);

    String edited = "src/main/java/db/migration/" + project.migrations().lastKey();
    project.write(edited, project.read(edited) + "// by hand\n");
    compileBird("String colour;", "String song;", "String nest;");
    assertThat(project.migrations()).hasSize(4);
    assertThat(project.read(edited)).endsWith("// by hand\n");

    project.maven("clean").orFail();
    compileBird("String colour;", "String song;", "String nest;", "String egg;");
    assertThat(project.migrations()).hasSize(5);
    assertClassesAreThoseOfTheSources();
    assertReplays();
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      on(database, Skein::upgrade);
      assertThat(columns(database)).isEqualTo(5);
      on(database, skein -> skein.downgrade("base"));
    }
  }
}
