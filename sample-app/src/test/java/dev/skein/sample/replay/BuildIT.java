package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's builds do to the migrations and the snapshot, and what they leave alone. */
class BuildIT {

  private static final String BIRD =
      """
      package com.example;

      import jakarta.persistence.Entity;
      import jakarta.persistence.Id;

      @Entity
      public class Bird {
        @Id long id;
        String name;
      }
      """;

  private static final String NEST =
      BIRD.replace("class Bird", "class Nest").replace("String name", "String tree");

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void aProjectWithOneEntity() {
    project = new Project(folder, "evolution.pom.xml");
    entity("Bird", BIRD);
  }

  private void entity(String name, String source) {
    project.write("src/main/java/com/example/" + name + ".java", source);
  }

  @Test
  void anErrorElsewhereLeavesNeitherMigrationNorSnapshot() {
    entity("Broken", "package com.example; class Broken { int x = \"text\"; }");

    CommandRun run = project.maven("compile");

    assertThat(run.succeeded()).isFalse();
    assertThat(run.output()).contains("Broken.java");
    assertThat(project.migrations()).isEmpty();
    assertThat(project.hasSnapshot()).isFalse();

    entity("Broken", "package com.example; class Broken { }");
    project.maven("compile").orFail();
    assertThat(project.migrations()).hasSize(1);
  }

  @Test
  void testCompilationWritesNothing() {
    project.maven("compile").orFail();
    TreeMap<String, String> migrations = project.migrations();
    String snapshot = project.snapshot();
    project.useProcessorInTestCompilation();
    project.write("src/test/java/com/example/Fake.java", NEST.replace("class Nest", "class Fake"));

    project.maven("test-compile").orFail();

    assertThat(project.migrations()).isEqualTo(migrations);
    assertThat(project.snapshot()).isEqualTo(snapshot);
  }

  @Test
  void aBuildOfOneFileLeavesTheOtherEntitiesAlone() {
    entity("Nest", NEST);
    project.maven("compile").orFail();
    TreeMap<String, String> migrations = project.migrations();
    entity("Nest", NEST.replace("String tree;", "String tree; String branch;"));

    project
        .maven(
            "compile",
            "-Dmaven.compiler.useIncrementalCompilation=false",
            "-Dskein.message=Add branch")
        .orFail();

    assertThat(project.migrations()).containsAllEntriesOf(migrations).hasSize(2);
    assertThat(project.migrations().lastEntry().getValue())
        .contains("op.addColumn(\"Nest\", \"branch\", varchar(255));")
        .doesNotContain("Bird");
  }

  @Test
  void checkModeFailsOnADifferenceAndWritesNothing() {
    CommandRun run = project.maven("compile", "-Dskein.mode=check");

    assertThat(run.succeeded()).isFalse();
    assertThat(run.output()).contains("[Skein:");
    assertThat(project.migrations()).isEmpty();
    assertThat(project.hasSnapshot()).isFalse();

    project.maven("compile").orFail();
    project.maven("clean", "compile", "-Dskein.mode=check").orFail();
  }

  @Test
  void otherProcessorsDoTheirWorkInTheSameBuild() {
    Project together = new Project(folder.resolve("together"), "processors.pom.xml");
    together.write(
        "src/main/java/com/example/Bird.java",
        """
        package com.example;

        import jakarta.persistence.Entity;
        import jakarta.persistence.Id;
        import lombok.Getter;
        import lombok.Setter;

        @Entity
        @Getter
        @Setter
        public class Bird {
          @Id private long id;
          private String name;
        }
        """);
    together.write(
        "src/main/java/com/example/BirdMapper.java",
        """
        package com.example;

        import org.mapstruct.Mapper;

        @Mapper
        public interface BirdMapper {
          record BirdView(long id, String name) {}

          BirdView view(Bird bird);

          default String nameOfColumn() {
            return Bird_.NAME;
          }
        }
        """);

    together.maven("compile").orFail();

    assertThat(together.classes().resolve("com/example/Bird_.class")).exists();
    assertThat(together.classes().resolve("com/example/BirdMapperImpl.class")).exists();
    assertThat(together.migrations()).hasSize(1);
    assertThat(together.migrations().firstEntry().getValue()).contains("op.createTable(\"Bird\")");
  }
}
