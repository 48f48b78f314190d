package dev.skein.processor;

import dev.skein.processor.delivery.BuildFiles;
import dev.skein.processor.delivery.ProjectFiles;
import dev.skein.processor.problem.OptionMessages;
import dev.skein.processor.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the files of a module are.
 *
 * @param baseDirectory the module's base directory
 * @param snapshot the snapshot
 * @param migrations the folder of the migrations
 * @param packageName the package of the migrations
 * @param build Skein's folder in the build folder, if that is in the module
 */
record ModuleLayout(
    Path baseDirectory,
    Path snapshot,
    Path migrations,
    String packageName,
    Optional<BuildFiles> build) {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final String SRC = "src";
  private static final String DEFAULT_PACKAGE = "db.migration";

  /**
   * The layout of a module: what is said, else the default.
   *
   * @param classes the folder of the class files, if they go to disk
   */
  static ModuleLayout of(
      Path baseDirectory, Options.Places said, Optional<Path> classes, Problems problems) {
    Path sources = baseDirectory.resolve(SOURCES);
    Optional<Path> folder = said.migrations().map(path -> baseDirectory.resolve(path).normalize());
    String packageName =
        said.packageName()
            .or(() -> folder.flatMap(path -> packageOf(path, sources)))
            .orElse(DEFAULT_PACKAGE);
    Path packageFolder = Path.of(packageName.replace('.', '/'));
    Path migrations = folder.orElse(sources.resolve(packageFolder));
    if (!migrations.endsWith(packageFolder)) {
      problems.error(null, OptionMessages.folderAndPackage(migrations.toString(), packageName));
    }
    Path snapshot = baseDirectory.resolve(said.snapshot().orElse("src/main/db/schema.yaml"));
    return new ModuleLayout(
        baseDirectory,
        snapshot.normalize(),
        migrations,
        packageName,
        classes.flatMap(output -> build(baseDirectory, output, migrations)));
  }

  /**
   * Skein's folder right below that module's folder which holds the class files, unless sources may
   * be there too. The base may be a folder above several modules.
   */
  private static Optional<BuildFiles> build(Path base, Path classes, Path migrations) {
    Path parent = classes.getParent();
    if (parent == null || !classes.startsWith(base)) {
      return Optional.empty();
    }
    return BaseDirectory.above(Stream.of(parent))
        .map(module -> module.resolve(module.relativize(classes).getName(0)))
        .filter(build -> !build.equals(classes) && !hasSources(build, parent))
        .filter(build -> !migrations.startsWith(build))
        .filter(build -> !base.resolve(SOURCES).startsWith(build))
        .map(build -> new BuildFiles(build.resolve("skein")));
  }

  /** Whether one of the folders from a build folder to another within is or has one of sources. */
  private static boolean hasSources(Path build, Path within) {
    return Stream.iterate(within, path -> path.startsWith(build), Path::getParent)
        .anyMatch(path -> path.endsWith(SRC) || Files.exists(path.resolve(SRC)));
  }

  private static Optional<String> packageOf(Path folder, Path sources) {
    return folder.startsWith(sources) && !folder.equals(sources)
        ? Optional.of(sources.relativize(folder).toString().replace('\\', '.').replace('/', '.'))
        : Optional.empty();
  }

  /** The folder of the sources that are written by hand. */
  Path sources() {
    return baseDirectory.resolve(SOURCES);
  }

  /** The files that are committed. */
  ProjectFiles files() {
    return new ProjectFiles(snapshot, migrations, build);
  }

  /** Whether a folder that the build may empty holds sources of this module. */
  boolean hasSourcesIn(Path folder) {
    return migrations.startsWith(folder) || sources().startsWith(folder);
  }

  /** The folder of drafts that were replaced or removed, as the user knows it. */
  String shownReplaced() {
    return build.map(BuildFiles::replaced).map(this::shown).orElse("");
  }

  /** A path as the user knows it: relative to the module where it is in there. */
  String shown(Path path) {
    Path shown = path.startsWith(baseDirectory) ? baseDirectory.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }
}
