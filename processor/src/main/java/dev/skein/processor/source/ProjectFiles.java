package dev.skein.processor.source;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that Skein keeps in a module, and the names they have while they are written.
 *
 * @param snapshot the snapshot
 * @param migrations the folder of the migrations
 */
public record ProjectFiles(Path snapshot, Path migrations) {

  static final String DRAFT = ".tmp";
  static final String PENDING = ".pending";

  Path migration(String fileName) {
    return migrations.resolve(fileName);
  }

  /** A migration that is not complete yet; the compiler passes it over. */
  Path draft(String fileName) {
    return migrations.resolve(fileName + DRAFT);
  }

  Path snapshotDraft() {
    return besideSnapshot(DRAFT);
  }

  /** A complete snapshot that waits for its migration to be put in place. */
  Path pending(String version) {
    return besideSnapshot("." + version + PENDING);
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

  static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
