package dev.skein.processor.delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that Skein keeps in a module, and the names they have while they are written.
 *
 * @param snapshot the snapshot
 * @param migrations the folder of the migrations
 * @param build what is kept in the build folder, if that is in the module
 */
public record ProjectFiles(Path snapshot, Path migrations, Optional<BuildFiles> build) {

  static final String UNFINISHED = ".tmp";

  /**
   * Where a migration is.
   *
   * @param fileName its file name
   * @return the file, which need not be there
   */
  public Path migration(String fileName) {
    return migrations.resolve(fileName);
  }

  /** A migration that is not complete yet; the compiler passes it over. */
  Path unfinished(String fileName) {
    return migrations.resolve(fileName + UNFINISHED);
  }

  /** A snapshot that waits to be put in place, or is not complete yet. */
  Path newSnapshot() {
    return besideSnapshot(UNFINISHED);
  }

  /** What is about to happen: see {@link Plan}. */
  Path plan() {
    return besideSnapshot(".pending");
  }

  Path unfinishedPlan() {
    return besideSnapshot(".pending" + UNFINISHED);
  }

  Path snapshotFolder() {
    return snapshot.resolveSibling("");
  }

  private Path besideSnapshot(String ending) {
    return snapshot.resolveSibling(snapshot.getFileName() + ending);
  }

  /**
   * What will keep these files from being written.
   *
   * @return the closest thing on the way that is no folder to write in, if there is one
   */
  public Optional<Path> obstacle() {
    return Stream.of(migrations, snapshotFolder())
        .map(ProjectFiles::closestPresent)
        .filter(path -> !Files.isDirectory(path) || !Files.isWritable(path))
        .findFirst();
  }

  private static Path closestPresent(Path path) {
    Path parent = path.getParent();
    return Files.exists(path) || parent == null ? path : closestPresent(parent);
  }
}
