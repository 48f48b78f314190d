package dev.skein.processor.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.MigrationName;
import dev.skein.operation.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The source of a migration, whole, as a user finds it. {@code mvn test -Dskein.golden=update}
 * writes the files anew; they are reviewed as diffs.
 */
class GoldenTest {

  static final Path FOLDER = Path.of("src/test/resources/golden/source");

  static Stream<String> cases() {
    return Cases.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".java");
    String source = source(name);
    if ("update".equals(System.getProperty("skein.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, source, UTF_8);
    }
    assertThat(source).isEqualTo(Files.readString(file, UTF_8));
  }

  @Test
  void everyFileHasItsCase() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(cases().map(name -> name + ".java").toList());
    }
  }

  /** It cannot run inside a processor, but a user's build may check the files with it. */
  @Test
  void googleJavaFormatHasNothingToChange() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String part : List.of("api", "code", "file", "parser", "tree", "util")) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("com.google.googlejavaformat.java.Main", "--dry-run"));
    cases().forEach(name -> command.add(FOLDER.resolve(name + ".java").toString()));

    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  static String source(String name) {
    List<Operation> operations = Objects.requireNonNull(Cases.all().get(name));
    return new MigrationClass(
            "db.migration",
            new MigrationName("20261122103000", Description.of(operations)),
            List.of("20261120090000"),
            operations)
        .javaSource();
  }
}
