package dev.skein.processor.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a crash between the writes of a {@link Delivery} left behind. */
public final class Leftovers {

  private final ProjectFiles files;

  /**
   * What was left in a module.
   *
   * @param files the module's files
   */
  public Leftovers(ProjectFiles files) {
    this.files = files;
  }

  /**
   * The snapshot that goes with the migrations in the folder: the one that waits if its migration
   * got there, else the one in place.
   *
   * @return the file, which need not be there
   * @throws IOException if a folder cannot be read
   */
  public Path currentSnapshot() throws IOException {
    return complete().orElse(files.snapshot());
  }

  /**
   * Puts the snapshot that waits in place if its migration got there, and removes what else was
   * left.
   *
   * @return whether a snapshot was put in place
   * @throws IOException if a file cannot be moved or removed
   */
  public boolean finish() throws IOException {
    Optional<Path> complete = complete();
    if (complete.isPresent()) {
      ProjectFiles.replace(complete.get(), files.snapshot());
    }
    clear();
    return complete.isPresent();
  }

  /** Removes what is not complete; what is stays for {@link #finish()}. */
  void clear() throws IOException {
    Optional<Path> complete = complete();
    for (Path file : pending()) {
      if (!complete.equals(Optional.of(file))) {
        Files.deleteIfExists(file);
      }
    }
    for (Path file : in(files.snapshotFolder())) {
      if (file.equals(files.snapshotDraft())) {
        Files.deleteIfExists(file);
      }
    }
    for (Path file : in(files.migrations())) {
      if (isDraft(file.getFileName().toString())) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isDraft(String name) {
    return name.endsWith(ProjectFiles.DRAFT)
        && ExistingMigration.isNamed(
            name.substring(0, name.length() - ProjectFiles.DRAFT.length()));
  }

  private Optional<Path> complete() throws IOException {
    List<ExistingMigration> migrations = History.in(files.migrations()).migrations();
    return pending().stream()
        .filter(
            file -> migrations.stream().map(m -> files.pending(m.version())).anyMatch(file::equals))
        .max(Comparator.naturalOrder());
  }

  private List<Path> pending() throws IOException {
    String start = files.snapshot().getFileName() + ".";
    return in(files.snapshotFolder()).stream()
        .filter(file -> file.getFileName().toString().startsWith(start))
        .filter(file -> file.getFileName().toString().endsWith(ProjectFiles.PENDING))
        .toList();
  }

  private static List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
