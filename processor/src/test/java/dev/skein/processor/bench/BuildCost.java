package dev.skein.processor.bench;

import dev.skein.processor.SkeinProcessor;
import dev.skein.testsupport.Cost;
import dev.skein.testsupport.Costs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Compiles the same entities with and without Skein, each in a process of its own, and prints what
 * it took: CPU seconds and peak memory, their medians, and ratios to javac with an empty processor.
 * The ways take turns, so that what else the machine does falls on all of them. Whatever Skein
 * writes is compiled in the same run; so it is held against a compile that has a migration, too.
 *
 * <p>Arguments, also as one text: the numbers of entities, and {@code rounds=N}.
 */
final class BuildCost {

  private static final String ROUNDS = "rounds=";

  private static final List<String> SKEIN =
      List.of(
          "processor/target/classes$",
          Compilation.RUNTIME,
          "javapoet",
          "snakeyaml-engine",
          "jspecify",
          "flyway-core");

  private static final Compilation JAVAC = Compilation.of(List.of());
  private static final Compilation EMPTY =
      Compilation.of(List.of(Compilation.TESTS), "-processor", EmptyProcessor.class.getName());
  private static final Compilation WITH_SKEIN =
      Compilation.of(SKEIN, "-processor", SkeinProcessor.class.getName());
  private static final Compilation HIBERNATE =
      Compilation.of(
          List.of(
              "hibernate-processor",
              "hibernate-core",
              "hibernate-models",
              "jakarta\\.",
              "jboss-logging",
              "antlr4-runtime"));

  private final int count;
  private final int rounds;
  private final Path folder;

  private BuildCost(int count, int rounds, Path folder) {
    this.count = count;
    this.rounds = rounds;
    this.folder = folder;
  }

  /**
   * Measures.
   *
   * @param arguments the numbers of entities, and how many rounds
   */
  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(String.join(" ", arguments).strip().split("\\s+", -1));
    int rounds =
        words.stream()
            .filter(word -> word.startsWith(ROUNDS))
            .mapToInt(word -> Integer.parseInt(word.substring(ROUNDS.length())))
            .findAny()
            .orElse(5);
    for (String word : words) {
      if (!word.startsWith(ROUNDS)) {
        Path folder = Files.createTempDirectory("skein-build-cost");
        new BuildCost(Integer.parseInt(word), rounds, folder).measure();
        delete(folder);
      }
    }
  }

  private void measure() {
    Path entities = project("entities");
    Path migrated = project("migrated");
    WITH_SKEIN.run(migrated);
    Ebean ebean = Ebean.of(classes("ebean", false), classes("ebean-changed", true), folder);
    Map<String, Supplier<Cost>> ways = new LinkedHashMap<>();
    ways.put("javac", () -> JAVAC.run(entities));
    ways.put("javac, migration too", () -> JAVAC.run(migrated));
    ways.put("empty processor", () -> EMPTY.run(entities));
    ways.put("empty processor, migration too", () -> EMPTY.run(migrated));
    ways.put("hibernate-processor", () -> HIBERNATE.run(entities));
    ways.put("Skein, nothing changed", () -> WITH_SKEIN.run(migrated));
    ways.put("Skein, one change", () -> oneChange(migrated));
    ways.put("Skein, the first migration", this::first);
    ways.put("Ebean's generator alone, one more column", ebean::oneColumn);
    ways.put("Ebean's generator alone, the beginning", ebean::first);
    print(Costs.ofTurns(ways, rounds));
  }

  private void print(Map<String, Costs> costs) {
    System.out.printf("%d entities, %d rounds%n%s%n", count, rounds, Costs.heading());
    Costs empty = Objects.requireNonNull(costs.get("empty processor"));
    Costs both = Objects.requireNonNull(costs.get("empty processor, migration too"));
    costs.forEach(
        (name, all) -> {
          boolean withMigration = name.startsWith("Skein") || name.contains("too");
          System.out.println(all.line(name, withMigration ? both : empty, goal(name)));
        });
  }

  private static String goal(String name) {
    if (name.contains("change")) {
      return "goal 1.10";
    }
    return name.contains("first") ? "goal 1.30" : "";
  }

  private Cost oneChange(Path project) {
    Path snapshot = project.resolve("src/main/db/schema.yaml");
    try {
      String before = Files.readString(snapshot);
      List<Path> migrations = migrations(project);
      sources(project).change(count / 2);
      Cost cost = WITH_SKEIN.run(project);
      List<Path> written =
          migrations(project).stream().filter(m -> !migrations.contains(m)).toList();
      if (written.size() != 1) {
        throw new IllegalStateException("Not one migration but " + written);
      }
      Files.delete(written.get(0));
      Files.writeString(snapshot, before);
      sources(project).write(count);
      return cost;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Cost first() {
    Path project = project("first");
    Cost cost = WITH_SKEIN.run(project);
    if (migrations(project).isEmpty()) {
      throw new IllegalStateException("No migration was written");
    }
    delete(project);
    return cost;
  }

  private static List<Path> migrations(Path project) {
    try (Stream<Path> files = Files.list(project.resolve("src/main/java/db/migration"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path project(String name) {
    Path project = folder.resolve(name);
    sources(project).write(count);
    try {
      Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return project;
  }

  /** The classes of the entities, compiled without processors. */
  private Path classes(String name, boolean changed) {
    Path project = project(name);
    if (changed) {
      sources(project).change(count / 2);
    }
    JAVAC.run(project);
    return project.resolve("target/classes");
  }

  private static EntitySources sources(Path project) {
    return new EntitySources(project.resolve("src/main/java"));
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
