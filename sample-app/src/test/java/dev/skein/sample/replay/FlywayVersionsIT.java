package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's migrations under each Flyway a user may have: no Skein call is needed to go up. */
class FlywayVersionsIT {

  private static final String MAIN =
      """
      package com.example;

      import dev.skein.Skein;
      import org.flywaydb.core.Flyway;

      public class Main {
        public static void main(String[] args) {
          Flyway flyway =
              Flyway.configure().dataSource("jdbc:h2:mem:flyway;DB_CLOSE_DELAY=-1", "sa", "").load();
          System.out.println("up: " + flyway.migrate().migrationsExecuted);
          flyway.validate();
          Skein.with(flyway.getConfiguration()).downgrade("-2");
          System.out.println("pending: " + flyway.info().pending().length);
          System.out.println("up again: " + flyway.migrate().migrationsExecuted);
          flyway.validate();
        }
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"10.22.0", "11.20.3", "12.11.0", "13.12.0"})
  void migratesValidatesAndComesBack(String flywayVersion) throws IOException {
    Project project = new Project(folder, "flyway.pom.xml");
    project.write("src/main/java/com/example/Main.java", MAIN);
    for (Path migration : committedMigrations()) {
      project.copy(migration, "db/migration");
    }

    CommandRun run = project.maven("compile", "exec:java", "-Dflyway.version=" + flywayVersion);

    assertThat(run.orFail().output()).contains("up: 7", "pending: 2", "up again: 2");
  }

  private static List<Path> committedMigrations() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/db/migration"))) {
      return files.sorted().toList();
    }
  }
}
