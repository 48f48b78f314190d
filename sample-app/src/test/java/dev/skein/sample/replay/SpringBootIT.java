package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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

    assertItRunsThem(java("-jar", "target/birds-1.jar").orFail());
    assertThat(skeinIn("target/birds-1.jar", "history").orFail().output())
        .contains("Add bird table  Pending");
    assertThat(skeinIn("target/birds-1.jar", "upgrade").orFail().output())
        .contains("Add bird table");
    assertThat(skeinIn("target/birds-1.jar", "downgrade", "-1", "--yes").orFail().output())
        .contains("The database is at base.");
  }

  /** As with modules: the migrations are in the jar of one, which is in that of the application. */
  @Test
  @Tag("long")
  void runsThemOutOfAJarWithinTheJar() {
    project("4").maven("package").orFail();
    jar("-xf", "target/birds-1.jar");
    jar("-cf0", "BOOT-INF/lib/model.jar", "-C", "BOOT-INF/classes", "db");
    move("BOOT-INF/classes/db", "moved");
    jar("-cf0m", "modules.jar", "META-INF/MANIFEST.MF", "BOOT-INF", "META-INF", "org");

    assertItRunsThem(java("-jar", "modules.jar").orFail());
    assertThat(skeinIn("modules.jar", "history").orFail().output())
        .contains("Add bird table  Pending");
  }

  @Test
  @Tag("long")
  void runsThoseOfTheRegistry() {
    Project project = project("4");
    project.addSources("spring-boot-registry");
    project.maven("package").orFail();
    jar("-xf", "target/birds-1.jar");
    String classPath = "BOOT-INF/classes" + File.pathSeparator + "BOOT-INF/lib/*";

    CommandRun without = java("-cp", classPath, "com.example.Main");
    java("-cp", classPath, "dev.skein.cli.SkeinCli", "registry", "--output", "BOOT-INF/classes")
        .orFail();
    CommandRun with = java("-cp", classPath, "com.example.Main");

    assertThat(without.succeeded()).isFalse();
    assertThat(without.output()).contains("[Skein:NoRegistry]");
    assertItRunsThem(with.orFail());
  }

  /** Skein's command line, as an operator has it who has the application's jar alone. */
  private CommandRun skeinIn(String jar, String command, String... arguments) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-cp",
                jar,
                "-Dloader.main=dev.skein.cli.SkeinCli",
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                command,
                "--url=jdbc:h2:./target/birds",
                "--user=sa"));
    all.addAll(List.of(arguments));
    return java(all.toArray(String[]::new));
  }

  private CommandRun java(String... arguments) {
    return program("java", arguments);
  }

  private void jar(String... arguments) {
    program("jar", arguments).orFail();
  }

  private CommandRun program(String name, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
    command.addAll(List.of(arguments));
    return CommandRun.of(folder, command);
  }

  private void move(String from, String to) {
    try {
      Files.move(folder.resolve(from), folder.resolve(to));
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
