package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Micronaut runs the migrations by itself, with the Flyway and the Hibernate that it brings. */
class MicronautIT {

  @TempDir private Path folder;

  @Test
  @Tag("long")
  void runsThem() {
    Project project = new Project(folder, "micronaut.pom.xml");
    project.addSources("micronaut");
    Maven.fetch(
        folder.resolve("pom.xml"),
        "io/micronaut/platform/micronaut-parent/" + Maven.required("micronaut.version"));

    CommandRun run = project.maven("compile", "exec:exec");

    assertThat(run.orFail().output().lines())
        .containsSubsequence(
            "found: Upupa epops",
            "state: [Add bird table Success], drift: []",
            "taken back: 1",
            "state: [Add bird table Pending, Add bird table Deleted], drift: []",
            "birds: 0",
            "state: [Add bird table Success, Add bird table Deleted], drift: []");
  }
}
