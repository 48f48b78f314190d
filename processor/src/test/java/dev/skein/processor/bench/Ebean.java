package dev.skein.processor.bench;

import dev.skein.testsupport.Cost;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
          "classpath-scanner",
          Compilation.TESTS,
          Compilation.TEST_SUPPORT);

  static Ebean of(Path before, Path after, Path folder) {
    Ebean ebean = new Ebean(before, after, folder.resolve("ebean-migrations"), folder);
    run(before, ebean.migrations);
    return ebean;
  }

  /** The first migration of all. */
  Cost first() {
    try {
      return run(before, Files.createTempDirectory(folder, "ebean-first"));
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
            "-javaagent:" + agent + "=debug=0",
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
