package dev.skein.processor.bench;

import dev.skein.testsupport.Cost;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to compile.
 *
 * @param processors what processors there are: names of jars or folders, as patterns
 * @param flags javac's flags beside those that all have
 */
record Compilation(List<String> processors, List<String> flags) {

  /** Where the classes of these tests are. */
  static final String TESTS = "processor/target/test-classes$";

  /** The runtime, in a folder or a jar. */
  static final String RUNTIME = "runtime/target/(classes|skein-runtime-[0-9.]+(-SNAPSHOT)?\\.jar)$";

  /** Where what they have from the runtime's tests is. */
  private static final String TEST_SUPPORT =
      "runtime/target/(test-classes|skein-runtime-[0-9.]+(-SNAPSHOT)?-tests\\.jar)$";

  private static final List<String> CLASS_PATH =
      List.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)));

  static Compilation of(List<String> processors, String... flags) {
    return new Compilation(processors, List.of(flags));
  }

  /** Compiles all sources of a project in a process of its own. */
  Cost run(Path project) {
    try {
      deleteClasses(project);
      Path arguments = Files.write(project.resolve("arguments"), arguments(project));
      return Cost.of(
          List.of(
              "-cp", entries(TESTS, TEST_SUPPORT), CompileMain.class.getName(), "@" + arguments));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> arguments(Path project) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-d", project.resolve("target/classes").toString()));
    arguments.addAll(List.of("-s", project.resolve("target/generated").toString()));
    arguments.addAll(
        List.of("--release", "17", "-encoding", "UTF-8", "-nowarn", "-Xmaxwarns", "1"));
    arguments.addAll(
        List.of("-cp", entries("jakarta\\.persistence-api", RUNTIME, "flyway-core", "jspecify")));
    if (processors.isEmpty()) {
      arguments.add("-proc:none");
    } else {
      arguments.addAll(List.of("-processorpath", entries(processors.toArray(String[]::new))));
    }
    arguments.addAll(flags);
    try (Stream<Path> files = Files.walk(project.resolve("src/main/java"))) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .forEach(arguments::add);
    }
    return arguments;
  }

  /** The entries of the class path that are called so. */
  static String entries(String... patterns) {
    return Arrays.stream(patterns)
        .flatMap(Compilation::found)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<String> found(String pattern) {
    List<String> found =
        CLASS_PATH.stream().filter(Pattern.compile(pattern).asPredicate()).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("Nothing on the class path is called " + pattern);
    }
    return found.stream();
  }

  private static void deleteClasses(Path project) throws IOException {
    for (String folder : List.of("target/classes", "target/generated")) {
      Files.createDirectories(project.resolve(folder));
      try (Stream<Path> files = Files.walk(project.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
