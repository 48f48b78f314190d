package dev.skein.processor.source;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A snapshot, and the migration that leads to it if the schema changed, on their way to disk.
 *
 * <p>Both are first written under other names, then put in place. Between the two moves a file
 * tells {@link Leftovers} which migration the snapshot waits for, so that a crash is noticed.
 *
 * @param files where they go
 * @param snapshot the text of the snapshot
 * @param migration the migration, if there is one
 * @param inWords what differs, a line for each thing
 */
public record Delivery(
    ProjectFiles files, String snapshot, Optional<MigrationClass> migration, List<String> inWords) {

  /** One thing done to the disk. */
  interface Step {
    void run() throws IOException;
  }

  /**
   * Writes both, or nothing.
   *
   * @throws IOException if a file cannot be written or a migration of that name is there already
   */
  public void write() throws IOException {
    try {
      for (Step step : steps()) {
        step.run();
      }
    } catch (IOException | RuntimeException e) {
      clearAfter(e);
      throw e;
    }
  }

  private void clearAfter(Exception failure) {
    try {
      new Leftovers(files).clear();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** What is done, in order; a crash may come between any two. */
  List<Step> steps() {
    return migration.map(this::stepsWith).orElseGet(this::stepsWithoutMigration);
  }

  private List<Step> stepsWith(MigrationClass added) {
    Path migrationDraft = files.draft(added.name().fileName());
    Path snapshotDraft = files.snapshotDraft();
    Path pending = files.pending(added.name().version());
    Path placed = files.migration(added.name().fileName());
    return List.of(
        () -> requireFree(placed),
        () -> write(migrationDraft, added.javaSource()),
        () -> write(snapshotDraft, snapshot),
        () -> Files.move(snapshotDraft, pending),
        () -> Files.move(migrationDraft, placed),
        () -> putInPlaceOrTakeBack(pending, placed));
  }

  private List<Step> stepsWithoutMigration() {
    return List.of(
        () -> write(files.snapshotDraft(), snapshot),
        () -> ProjectFiles.replace(files.snapshotDraft(), files.snapshot()));
  }

  private void putInPlaceOrTakeBack(Path pending, Path placed) throws IOException {
    try {
      ProjectFiles.replace(pending, files.snapshot());
    } catch (IOException e) {
      Files.deleteIfExists(placed);
      throw e;
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8, CREATE, TRUNCATE_EXISTING, WRITE, SYNC);
  }

  private static void requireFree(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
  }
}
