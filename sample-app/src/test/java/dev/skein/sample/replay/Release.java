package dev.skein.sample.replay;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sample application as it is deployed: its jar, and the libraries beside it.
 *
 * @param folder where it is started
 * @param jar the jar
 */
record Release(Path folder, Path jar) {

  private static final Path OWN = Path.of("target").toAbsolutePath();

  /** Builds what a project is now, and keeps the jar under a name. */
  static Release build(Project project, String name, String... options) {
    String[] arguments =
        Arrays.copyOf(new String[] {"clean", "compile", "jar:jar"}, 3 + options.length);
    System.arraycopy(options, 0, arguments, 3, options.length);
    project.maven(arguments).orFail();
    Path target = project.folder().resolve("target");
    String built =
        Project.names(target).stream()
            .filter(file -> file.endsWith(".jar"))
            .findFirst()
            .orElseThrow();
    try {
      return new Release(
          project.folder(),
          Files.copy(
              target.resolve(built),
              project.folder().resolveSibling(name + ".jar"),
              REPLACE_EXISTING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the application on a database; it ends when it has done its work. */
  CommandRun start(Map<String, String> database) {
    return run(database, "dev.skein.sample.SampleApp");
  }

  /** Runs Skein's command line with what is in the jar. */
  CommandRun skein(Map<String, String> database, String... arguments) {
    return run(database, CommandRun.CLI, arguments);
  }

  private CommandRun run(Map<String, String> database, String mainClass, String... arguments) {
    return CommandRun.java(folder, jar + libraries(), database, mainClass, arguments);
  }

  /** The libraries of this test are those of the application, and more. */
  private static String libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !Path.of(entry).toAbsolutePath().startsWith(OWN))
        .map(entry -> File.pathSeparator + entry)
        .collect(Collectors.joining());
  }
}
