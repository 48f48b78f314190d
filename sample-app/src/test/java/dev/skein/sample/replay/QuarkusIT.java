package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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

    String main = "target/quarkus-app/quarkus-run.jar";
    assertThat(java("-jar", main, "base").output().lines())
        .containsSubsequence(
            "found: [Upupa epops]",
            "state: [Add Bird table Success], drift: []",
            "taken back: 1",
            "state: [Add Bird table Pending, Add Bird table Deleted], drift: []");
    assertThat(java("-jar", main).output().lines())
        .containsSubsequence(
            "found: [Upupa epops]",
            "state: [Add Bird table Success, Add Bird table Deleted], drift: []");
    assertThat(
            java(
                    "-cp",
                    "target/quarkus-app/app/*"
                        + File.pathSeparator
                        + "target/quarkus-app/lib/main/*",
                    "dev.skein.cli.SkeinCli",
                    "history",
                    "--url=jdbc:h2:./target/birds")
                .output())
        .contains("Add Bird table  Success");
  }

  private CommandRun java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    return CommandRun.of(folder, command).orFail();
  }
}
