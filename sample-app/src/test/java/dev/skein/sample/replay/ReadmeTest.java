package dev.skein.sample.replay;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the tests use. Its commands are run by {@code .ci/run}. */
class ReadmeTest {

  private static final Path README = Path.of("../README.md");
  private static final Pattern XML = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern VERSION = Pattern.compile("<version>.*?</version>");

  @Test
  void itsPomIsThatOfTheProjectsBuiltHere() {
    String pom = plain(Project.read(Path.of("src/test/resources/projects/evolution.pom.xml")));

    List<String> blocks =
        XML.matcher(Project.read(README))
            .results()
            .map((MatchResult block) -> plain(block.group(1)))
            .toList();

    assertThat(blocks).hasSize(2).allSatisfy(block -> assertThat(pom).contains(block));
  }

  @Test
  void itsTestsAreThoseOfTheSample() {
    String tests =
        plain(Project.read(Path.of("src/test/java/dev/skein/sample/MigrationsTest.java")));

    List<String> blocks =
        JAVA.matcher(Project.read(README))
            .results()
            .map((MatchResult block) -> plain(block.group(1)))
            .filter(block -> block.startsWith("Replay") || block.startsWith("MigrationTesting"))
            .toList();

    assertThat(blocks).hasSize(3).allSatisfy(block -> assertThat(tests).contains(block));
  }

  /** Without indentation and versions. */
  private static String plain(String xml) {
    return VERSION.matcher(xml).replaceAll("").lines().map(String::strip).collect(joining("\n"));
  }
}
