package dev.skein.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the module that is compiled; the working directory is the whole build's. */
final class BaseDirectory {

  private static final List<String> MARKS =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", "src/main/java");

  private BaseDirectory() {}

  /**
   * The closest folder above that looks like a module's.
   *
   * @param inModule files or folders that may be in the module, the surest first
   */
  static Optional<Path> above(Stream<Path> inModule) {
    return inModule.flatMap(BaseDirectory::upwards).filter(BaseDirectory::isModule).findFirst();
  }

  private static Stream<Path> upwards(Path path) {
    return Stream.iterate(path, folder -> folder != null, Path::getParent);
  }

  private static boolean isModule(Path folder) {
    return MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
  }
}
