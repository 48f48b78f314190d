package dev.skein.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The folders that a compile writes to. */
final class Outputs {

  /** Maven's, Gradle's (every source set but main) and Eclipse's. */
  private static final Pattern OF_TESTS =
      Pattern.compile(".*/(test-classes|classes/[^/]+/(?!main$)[^/]+|bin/test)");

  private final Filer filer;

  Outputs(Filer filer) {
    this.filer = filer;
  }

  /** The folder of class files, if they go to disk. */
  Optional<Path> classes() {
    return folder(StandardLocation.CLASS_OUTPUT);
  }

  /** The folder of generated sources, which a build may empty; that of classes if none is set. */
  Optional<Path> generatedSources() {
    return folder(StandardLocation.SOURCE_OUTPUT);
  }

  /** Whether this is a compile of tests, whose entities are no part of the schema. */
  boolean areForTests() {
    return classes().map(Outputs::slashed).filter(OF_TESTS.asMatchPredicate()).isPresent();
  }

  private static String slashed(Path folder) {
    return folder.toString().replace('\\', '/');
  }

  /** The compiler tells folders only by the files in them, whether they are there or not. */
  private Optional<Path> folder(StandardLocation location) {
    try {
      URI file = filer.getResource(location, "", "skein").toUri();
      return "file".equals(file.getScheme())
          ? Optional.ofNullable(Path.of(file).toAbsolutePath().normalize().getParent())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
