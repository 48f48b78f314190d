package dev.skein.bench;

import dev.skein.operation.Database;
import dev.skein.testsupport.Cost;
import dev.skein.testsupport.Costs;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Applies migrations as Skein's classes and as Flyway's SQL with the same statements, from one
 * migration and from one for each table, and starts with nothing to apply; each in a process of its
 * own. Prints CPU seconds and peak memory, their medians, and ratios to Flyway's SQL.
 *
 * <p>Arguments, also as one text: the numbers of tables, and {@code rounds=N}.
 */
final class RunCost {

  private static final String ROUNDS = "rounds=";

  private static final List<Database> DATABASES = List.of(Database.H2, Database.POSTGRESQL);

  private static final String CLASS_PATH =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .filter(RunCost::isNeeded)
          .collect(Collectors.joining(File.pathSeparator));

  private static final String ONE_FILE = "Flyway, one SQL file";
  private static final String FILES = "Flyway, an SQL file for each table";
  private static final String START = "nothing to do: Flyway, SQL files";

  private final int count;
  private final int rounds;
  private final Project one;
  private final Project each;

  private RunCost(int count, int rounds, Path folder) {
    this.count = count;
    this.rounds = rounds;
    this.one =
        Project.in(
            folder.resolve("one"),
            Map.of(TableSources.className(0), TableSources.all(count)),
            DATABASES);
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      sources.put(TableSources.className(i), TableSources.one(i));
    }
    this.each = Project.in(folder.resolve("each"), sources, DATABASES);
  }

  private static boolean isNeeded(String entry) {
    return Files.isDirectory(Path.of(entry))
        || new File(entry)
            .getName()
            .matches("(skein-runtime|flyway-|postgresql-|h2-|jackson|jspecify).*\\.jar");
  }

  /**
   * Measures.
   *
   * @param arguments the numbers of tables, and how many rounds
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
        Path folder = Files.createTempDirectory("skein-run-cost");
        RunCost cost = new RunCost(Integer.parseInt(word), rounds, folder);
        for (Database kind : DATABASES) {
          try (BenchDatabase database = BenchDatabase.of(kind, folder)) {
            cost.measure(kind, database);
          }
        }
        delete(folder);
      }
    }
  }

  private void measure(Database kind, BenchDatabase database) {
    Path oneSql = Objects.requireNonNull(one.sql().get(kind));
    Path eachSql = Objects.requireNonNull(each.sql().get(kind));
    Map<String, Supplier<Cost>> ways = new LinkedHashMap<>();
    ways.put(ONE_FILE, () -> apply(database, oneSql, 1, ""));
    ways.put("Skein, one migration", () -> apply(database, one.classes(), 1, ""));
    ways.put("Skein, one migration, no journal", () -> apply(database, one.classes(), 1, "off"));
    ways.put(FILES, () -> apply(database, eachSql, count, ""));
    ways.put("Skein, each", () -> apply(database, each.classes(), count, ""));
    ways.put("Skein, each, no journal", () -> apply(database, each.classes(), count, "off"));
    String sql = applied(database, eachSql);
    String classes = applied(database, each.classes());
    ways.put(START, () -> run(database, sql, eachSql, 0, ""));
    ways.put("nothing to do: Skein", () -> run(database, classes, each.classes(), 0, ""));
    ways.put(
        "nothing to do: Skein, registry",
        () -> run(database, classes, each.classes(), 0, "registry"));
    ways.put(
        "nothing to do: Skein.upgrade()",
        () -> run(database, classes, each.classes(), 0, "facade"));
    print(kind, Costs.ofTurns(ways, rounds));
    database.drop(sql);
    database.drop(classes);
  }

  private void print(Database kind, Map<String, Costs> costs) {
    System.out.printf(
        "%d tables, %s, %d rounds%n%s%n", count, kind.displayName(), rounds, Costs.heading());
    costs.forEach(
        (name, all) -> {
          Costs standard = Objects.requireNonNull(costs.get(standard(name)));
          System.out.println(all.line(name, standard, goal(name)));
        });
  }

  private static String standard(String name) {
    if (name.startsWith("nothing")) {
      return START;
    }
    return name.contains("each") ? FILES : ONE_FILE;
  }

  private static String goal(String name) {
    if (name.contains("registry")) {
      return "goal below 1.00";
    }
    if (name.contains("nothing") && name.contains("Skein")) {
      return "goal 1.00";
    }
    return name.equals("Skein, one migration") || name.equals("Skein, each") ? "goal 1.05" : "";
  }

  private Cost apply(BenchDatabase database, Path migrations, int expected, String how) {
    String url = database.create();
    Cost cost = run(database, url, migrations, expected, how);
    database.drop(url);
    return cost;
  }

  private String applied(BenchDatabase database, Path migrations) {
    String url = database.create();
    run(database, url, migrations, count, "");
    return url;
  }

  private static Cost run(
      BenchDatabase database, String url, Path migrations, int expected, String how) {
    String classPath = CLASS_PATH + File.pathSeparator + migrations;
    return database.measure(
        url,
        at ->
            Cost.of(
                List.of(
                    "-cp",
                    classPath,
                    MigrateMain.class.getName(),
                    at,
                    String.valueOf(expected),
                    how)));
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
