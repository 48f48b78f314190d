package dev.skein.processor;

import dev.skein.processor.delivery.BuildFiles;
import dev.skein.processor.delivery.ProjectFiles;
import dev.skein.processor.problem.OptionMessages;
import dev.skein.processor.problem.Problems;
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

  /** The folder right below the base that holds the class files, unless sources are there too. */
  private static Optional<BuildFiles> build(Path base, Path classes, Path migrations) {
    if (!classes.startsWith(base) || classes.equals(base)) {
      return Optional.empty();
    }
    Path build = base.resolve(base.relativize(classes).getName(0));
    return Stream.of(migrations, base.resolve(SOURCES)).anyMatch(it -> it.startsWith(build))
        ? Optional.empty()
        : Optional.of(new BuildFiles(build.resolve("skein")));
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
