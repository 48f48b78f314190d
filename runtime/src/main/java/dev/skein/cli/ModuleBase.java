package dev.skein.cli;

import dev.skein.SkeinException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the base directory of the module that a directory belongs to. */
final class ModuleBase {

  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts");

  private ModuleBase() {}

  /**
   * The first directory with a build file, from a directory upwards.
   *
   * @throws SkeinException if there is none, or it has no {@code src/main/java}
   */
  static Path of(Path directory) {
    Path start = directory.toAbsolutePath().normalize();
    for (Path base = start; base != null; base = base.getParent()) {
      if (BUILD_FILES.stream().map(base::resolve).anyMatch(Files::isRegularFile)) {
        return withSources(base);
      }
    }
    throw new SkeinException(
        "NoModule",
        "There is no pom.xml or build.gradle in %s or above. Say with --dir where the module is."
            .formatted(start));
  }

  private static Path withSources(Path base) {
    if (Files.isDirectory(base.resolve("src/main/java"))) {
      return base;
    }
    throw new SkeinException(
        "NoModule",
        "%s has no src/main/java. Say with --dir which of its modules is meant.".formatted(base));
  }
}
