package dev.skein.sample.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The guide's seven steps, done once with real Maven; what came out of each is kept. */
final class Evolution {

  private static final String PACKAGE = "dev/skein/sample";
  private static final Path COMMITTED = Path.of("src/main/java/db/migration");

  private final Project project;
  private final Path kept;
  private final List<Done> steps = new ArrayList<>();
  private String emptyMigrationName = "";
  private String emptyMigration = "";

  private Evolution(Path folder) {
    this.project = new Project(folder.resolve("evolution"), "evolution.pom.xml");
    this.kept = folder.resolve("kept");
  }

  /**
   * What one step came to.
   *
   * @param migrations the migrations after the step's compile
   * @param snapshot the snapshot after it
   * @param classes a copy of the classes it compiled
   * @param migrationsAfterSecond the migrations after one more compile
   * @param snapshotAfterSecond the snapshot after that
   */
  record Done(
      TreeMap<String, String> migrations,
      String snapshot,
      Path classes,
      TreeMap<String, String> migrationsAfterSecond,
      String snapshotAfterSecond) {}

  static Evolution in(Path folder) {
    Evolution evolution = new Evolution(folder);
    Step.EDITS.forEach(evolution::edit);
    evolution.fillByHand();
    return evolution;
  }

  Project project() {
    return project;
  }

  List<Done> steps() {
    return List.copyOf(steps);
  }

  /** The class name of the empty migration. */
  String emptyMigrationName() {
    return emptyMigrationName;
  }

  /** The text of the empty migration, before it was filled. */
  String emptyMigration() {
    return emptyMigration;
  }

  String parentOfTheEmptyMigration() {
    return steps.get(Step.EDITS.size() - 1).migrations().lastKey().substring(1, 15);
  }

  private void edit(Step step) {
    step.files().forEach(file -> project.copy(file, PACKAGE));
    compile("-Dskein.message=" + step.message());
  }

  /** The seventh step: the command writes an empty migration, a person writes its body. */
  private void fillByHand() {
    TreeMap<String, String> before = project.migrations();
    CommandRun.skein(project.folder(), "revision", "-m", Step.BY_HAND).orFail();
    TreeMap<String, String> after = project.migrations();
    after.keySet().removeAll(before.keySet());
    emptyMigrationName = after.firstKey().replace(".java", "");
    emptyMigration = after.firstEntry().getValue();
    project.write("src/main/java/db/migration/" + after.firstKey(), filled(before.lastKey()));
    compile();
  }

  /** The committed seventh migration, under the names of this replay. */
  private String filled(String parent) {
    var committed = Project.javaFiles(COMMITTED);
    String name = committed.lastKey().replace(".java", "");
    String parentVersion = committed.lowerKey(committed.lastKey()).substring(1, 15);
    return committed
        .lastEntry()
        .getValue()
        .replace(name, emptyMigrationName)
        .replace(parentVersion, parent.substring(1, 15));
  }

  private void compile(String... options) {
    List<String> arguments = new ArrayList<>(List.of("compile"));
    arguments.addAll(List.of(options));
    project.maven(arguments.toArray(String[]::new)).orFail();
    TreeMap<String, String> migrations = project.migrations();
    String snapshot = project.snapshot();
    Path classes = keepClasses();
    project.maven("compile").orFail();
    steps.add(new Done(migrations, snapshot, classes, project.migrations(), project.snapshot()));
  }

  private Path keepClasses() {
    Path target = kept.resolve(String.valueOf(steps.size() + 1));
    try (Stream<Path> files = Files.walk(project.classes())) {
      for (Path file : files.toList()) {
        Path copy = target.resolve(project.classes().relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
