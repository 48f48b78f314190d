package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spring Boot runs the migrations by itself, with the Flyway and the Hibernate that it brings. */
class SpringBootIT {

  @TempDir private Path folder;

  @Test
  void runsThemInVersion4() {
    assertItRunsThem(project("4").maven("spring-boot:run").orFail());
  }

  @Test
  @Tag("long")
  void runsThemInVersion3() {
    assertItRunsThem(project("3").maven("spring-boot:run").orFail());
  }

  private Project project(String version) {
    Project project = new Project(folder, "spring-boot-" + version + ".pom.xml");
    project.addSources("spring-boot");
    Maven.fetch(
        folder.resolve("pom.xml"),
        "org/springframework/boot/spring-boot-maven-plugin/"
            + Maven.required("spring-boot" + version + ".version"));
    return project;
  }

  private static void assertItRunsThem(CommandRun run) {
    assertThat(run.output().lines().filter(line -> line.matches("[a-z ]+: .*")))
        .as(run.output())
        .satisfiesExactly(
            found -> assertThat(found).isEqualTo("found: Upupa epops"),
            actuator ->
                assertThat(actuator)
                    .contains(
                        "\"description\":\"Add bird table\"",
                        "\"state\":\"SUCCESS\"",
                        "\"script\":\"db.migration.V"),
            state -> assertThat(state).isEqualTo("state: [Add bird table Success], drift: []"),
            taken -> assertThat(taken).isEqualTo("taken back: 1"),
            state ->
                assertThat(state)
                    .isEqualTo(
                        "state: [Add bird table Pending, Add bird table Deleted], drift: []"),
            birds -> assertThat(birds).isEqualTo("birds: 0"),
            state ->
                assertThat(state)
                    .isEqualTo(
                        "state: [Add bird table Success, Add bird table Deleted], drift: []"));
  }
}
