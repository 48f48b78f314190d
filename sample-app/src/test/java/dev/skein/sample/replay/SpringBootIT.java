package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"3", "4"})
  @Tag("long")
  void runsThemOutOfAJarOfJars(String version) {
    project(version).maven("package").orFail();
    Path jar = folder.resolve("target/birds-1.jar");

    assertItRunsThem(java("-jar", jar.toString()));

    // As a module of their own, whose jar is within the application's.
    Path inner = folder.resolve("model.jar");
    jar("-xf", jar.toString());
    jar("-cf0", inner.toString(), "-C", "BOOT-INF/classes", "db");
    move(inner, folder.resolve("BOOT-INF/lib/model.jar"));
    move(folder.resolve("BOOT-INF/classes/db"), folder.resolve("db"));
    Path outer = folder.resolve("modules.jar");
    jar("-cf0m", outer.toString(), "META-INF/MANIFEST.MF", "BOOT-INF", "META-INF", "org");

    assertItRunsThem(java("-jar", outer.toString()));
  }

  private CommandRun java(String... arguments) {
    return program("java", arguments);
  }

  private void jar(String... arguments) {
    program("jar", arguments);
  }

  private CommandRun program(String name, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
    command.addAll(List.of(arguments));
    return CommandRun.of(folder, command).orFail();
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
