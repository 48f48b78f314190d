package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Quarkus runs the migrations that its build finds, with the Flyway and the Hibernate that it
 * brings.
 */
class QuarkusIT {

  @TempDir private Path folder;

  @Test
  @Tag("long")
  void runsThem() {
    Project project = new Project(folder, "quarkus.pom.xml");
    project.addSources("quarkus");
    Maven.fetch(
        folder.resolve("pom.xml"),
        "io/quarkus/quarkus-maven-plugin/" + Maven.required("quarkus.version"));
    project.maven("package").orFail();

    assertThat(application("base").output().lines())
        .containsSubsequence(
            "found: [Upupa epops]",
            "state: [Add Bird table Success], drift: []",
            "taken back: 1",
            "state: [Add Bird table Pending, Add Bird table Deleted], drift: []");
    assertThat(application().output().lines())
        .containsSubsequence(
            "found: [Upupa epops]",
            "state: [Add Bird table Success, Add Bird table Deleted], drift: []");
  }

  private CommandRun application(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
    command.addAll(List.of(arguments));
    return CommandRun.of(folder, command).orFail();
  }
}
