package dev.skein.processor;

import dev.skein.processor.problem.OptionMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.source.ProjectFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of a module are.
 *
 * @param baseDirectory the module's base directory
 * @param snapshot the snapshot
 * @param migrations the folder of the migrations
 * @param packageName the package of the migrations
 */
record ModuleLayout(Path baseDirectory, Path snapshot, Path migrations, String packageName) {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final String DEFAULT_PACKAGE = "db.migration";

  /** The layout of a module: what is said, else the default. */
  static ModuleLayout of(Path baseDirectory, Options.Places said, Problems problems) {
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
    return new ModuleLayout(baseDirectory, snapshot.normalize(), migrations, packageName);
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
    return new ProjectFiles(snapshot, migrations);
  }

  /** Whether a folder that the build may empty holds sources of this module. */
  boolean hasSourcesIn(Path folder) {
    return migrations.startsWith(folder) || sources().startsWith(folder);
  }

  /** A path as the user knows it: relative to the module where it is in there. */
  String shown(Path path) {
    Path shown = path.startsWith(baseDirectory) ? baseDirectory.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }
}
