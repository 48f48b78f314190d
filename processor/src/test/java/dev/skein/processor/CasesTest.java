package dev.skein.processor;

import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Entities and what comes of them, a folder for each case.
 *
 * <p>In a folder stand the entities as they were ({@code before}, if there were any) and as they
 * are ({@code entities}), options if any ({@code options.txt}), and what a compile makes of the
 * change ({@code expected}): the new migration, the snapshot and the messages. Run with {@code
 * -Dskein.golden=update} to write what is expected anew, and review the difference.
 */
class CasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final boolean UPDATE = "update".equals(System.getProperty("skein.golden"));

  @TempDir private Path base;

  static List<String> cases() throws IOException {
    return names(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aChangeGivesWhatIsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name);
    TestModule module = new TestModule(base);
    if (Files.isDirectory(folder.resolve("before"))) {
      replaceEntities(module, folder.resolve("before"));
      assertThat(module.compile().lines()).allMatch(line -> line.contains("[Skein:Written]"));
    }
    Map<String, String> before = written(module);

    replaceEntities(module, folder.resolve("entities"));
    module.flags(options(folder)).at("2026-11-23T08:00:00Z");
    Map<String, String> outcome = outcome(before, module.compile(), module);

    if (UPDATE) {
      update(folder.resolve("expected"), outcome);
    }
    assertThat(outcome).containsExactlyInAnyOrderEntriesOf(contents(folder.resolve("expected")));
    assertNothingIsLeftToDo(module, outcome);
  }

  /** What was written leads there: the next compile has nothing to say. */
  private static void assertNothingIsLeftToDo(TestModule module, Map<String, String> outcome) {
    if (outcome.containsKey("schema.yaml")) {
      assertThat(written(module)).isNotEmpty();
      Map<String, String> once = written(module);
      assertThat(module.compile().success()).isTrue();
      assertThat(written(module)).isEqualTo(once);
    }
  }

  private static void replaceEntities(TestModule module, Path folder) throws IOException {
    module.files("src/main/java/shop").forEach(file -> module.delete("src/main/java/shop/" + file));
    module.files("target").forEach(file -> module.delete("target/" + file));
    contents(folder).forEach((file, text) -> module.write("src/main/java/shop/" + file, text));
  }

  private static String[] options(Path folder) throws IOException {
    Path options = folder.resolve("options.txt");
    return Files.exists(options)
        ? Files.readAllLines(options).toArray(String[]::new)
        : new String[0];
  }

  /** The snapshot and the migrations, by the names of their files. */
  private static Map<String, String> written(TestModule module) {
    Map<String, String> written = new TreeMap<>();
    module.files(MIGRATIONS).forEach(file -> written.put(file, module.read(MIGRATIONS + file)));
    if (Files.exists(module.path(SNAPSHOT))) {
      written.put("schema.yaml", module.read(SNAPSHOT));
    }
    return written;
  }

  private static Map<String, String> outcome(
      Map<String, String> before, Result result, TestModule module) {
    Map<String, String> outcome = written(module);
    before.forEach(outcome::remove);
    String messages = String.join("\n", result.lines());
    outcome.put("messages.txt", messages.isEmpty() ? "" : messages + "\n");
    return outcome;
  }

  private static void update(Path folder, Map<String, String> outcome) throws IOException {
    Files.createDirectories(folder);
    for (String old : names(folder)) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> file : outcome.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String file : names(folder)) {
      contents.put(file, Files.readString(folder.resolve(file)));
    }
    return contents;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }
}
