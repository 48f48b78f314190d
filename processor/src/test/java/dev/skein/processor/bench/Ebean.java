package dev.skein.processor.bench;

import dev.skein.testsupport.Cost;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Ebean's generator of migrations, which is a program of its own that runs after the compile.
 *
 * @param before the classes of the entities
 * @param after the same with one more column
 * @param migrations a folder with the first migration
 * @param folder where folders can be made
 */
record Ebean(Path before, Path after, Path migrations, Path folder) {

  private static final String CLASS_PATH =
      Compilation.entries(
          "ebean",
          "avaje",
          "slf4j-api",
          "jspecify",
          "jakarta\\.(xml|activation)",
          "jaxb",
          "angus",
          "txw2",
          "istack",
          "classpath-scanner");

  static Ebean of(Path before, Path after, Path folder) {
    for (Class<?> program : List.of(EbeanMain.class, Cost.class)) {
      copy(program, before);
      copy(program, after);
    }
    Ebean ebean = new Ebean(before, after, emptyFolder(folder), folder);
    run(before, ebean.migrations);
    return ebean;
  }

  /** Ebean looks for entities in all that is on the class path, and would find those of tests. */
  private static void copy(Class<?> program, Path classes) {
    Path copy = classes.resolve(program.getName().replace('.', '/') + ".class");
    try (InputStream file = program.getResourceAsStream(program.getSimpleName() + ".class")) {
      Files.createDirectories(copy.getParent());
      Files.copy(Objects.requireNonNull(file), copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first migration of all. */
  Cost first() {
    return run(before, emptyFolder(folder));
  }

  private static Path emptyFolder(Path folder) {
    try {
      return Files.createTempDirectory(folder, "ebean-migrations");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Cost oneColumn() {
    List<Path> there = files(migrations);
    Cost cost = run(after, migrations);
    List<Path> written = files(migrations).stream().filter(file -> !there.contains(file)).toList();
    if (written.size() != 2) {
      throw new IllegalStateException("Not a migration and its model but " + written);
    }
    written.forEach(Ebean::delete);
    return cost;
  }

  private static Cost run(Path classes, Path migrations) {
    String agent = Compilation.entries("ebean-agent");
    String classPath = classes + File.pathSeparator + CLASS_PATH;
    return Cost.of(
        List.of(
            "-javaagent:" + agent + "=debug=0;packages=shop",
            "-cp",
            classPath,
            EbeanMain.class.getName(),
            migrations.toString()));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
