package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.Replay;
import dev.skein.operation.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Edits, compiles, and holds what Skein wrote against the sample's committed migrations. */
class ReplayIT {

  private static final Path COMMITTED = Path.of("src/main/java/db/migration");

  @TempDir private static Path folder;
  private static Evolution evolution;

  @BeforeAll
  static void replay() {
    evolution = Evolution.in(folder);
  }

  @Test
  void eachEditWritesOneMigrationAndAllBeforeItStay() {
    TreeMap<String, String> before = new TreeMap<>();
    for (Evolution.Done step : evolution.steps()) {
      assertThat(step.migrations()).containsAllEntriesOf(before).hasSize(before.size() + 1);
      before = step.migrations();
    }
    assertThat(before).hasSize(7);
  }

  @Test
  void eachMigrationIsCompiledInTheRunThatWroteIt() {
    for (Evolution.Done step : evolution.steps()) {
      for (String migration : step.migrations().keySet()) {
        assertThat(step.classes().resolve("db/migration/" + migration.replace(".java", ".class")))
            .exists();
      }
    }
  }

  @Test
  void aSecondCompileWritesNothing() {
    for (Evolution.Done step : evolution.steps()) {
      assertThat(step.migrationsAfterSecond()).isEqualTo(step.migrations());
      assertThat(step.snapshotAfterSecond()).isEqualTo(step.snapshot());
    }
  }

  @Test
  void nothingIsLeftInTheGeneratedSources() {
    Path generated = evolution.project().folder().resolve("target/generated-sources/annotations");
    assertThat(Project.javaFiles(generated.resolve("db/migration"))).isEmpty();
  }

  @Test
  void theMigrationsAreTheOnesTheSampleHasCommitted() {
    assertThat(Versions.numbered(evolution.project().migrations()))
        .isEqualTo(Versions.numbered(Project.javaFiles(COMMITTED)));
  }

  @Test
  void theSnapshotIsTheOneTheSampleHasCommitted() {
    assertThat(evolution.project().snapshot())
        .isEqualTo(Project.read(Path.of("src/main/db/schema.yaml")));
  }

  @Test
  void theEmptyMigrationFollowsTheLastOne() {
    assertThat(evolution.emptyMigration())
        .contains("public final class " + evolution.emptyMigrationName())
        .contains("@Revises(\"" + evolution.parentOfTheEmptyMigration() + "\")")
        .doesNotContain("op.execute(\"\"\"");
  }

  @Test
  void afterEachEditTheMigrationsGiveTheSnapshotWithoutADatabase() throws IOException {
    for (Evolution.Done step : evolution.steps()) {
      Path snapshot = Files.writeString(folder.resolve("schema.yaml"), step.snapshot());
      try (IsolatedClasses program = new IsolatedClasses(step.classes())) {
        Replay.with(Flyway.configure(program), snapshot).check();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Database.class,
      names = {"H2", "POSTGRESQL"})
  void upThenDownThenUpAgainOnARealDatabase(Database kind) {
    try (DatabaseReplay replay = new DatabaseReplay(kind, evolution)) {
      replay.upgradeStepByStep();
      replay.downgradeStepByStep();
      replay.upgradeToHead();
    }
  }
}
