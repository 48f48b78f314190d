package dev.skein.processor.delivery;

import dev.skein.processor.source.ExistingMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * What was done about leftovers.
   *
   * @param added the file names of migrations that stay, now that their delivery is complete
   * @param removed the file names of migrations that went
   * @param complete whether a delivery was completed, and not taken back
   */
  public record Finish(List<String> added, List<String> removed, boolean complete) {

    /**
     * The migrations that are concerned.
     *
     * @return the simple names of their classes
     */
    public List<String> classNames() {
      return Stream.concat(added.stream(), removed.stream())
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList();
    }
  }

  /**
   * The snapshot that goes with the migrations in the folder: the one that waits if its migrations
   * got there, else the one in place.
   *
   * @return the file, which need not be there
   * @throws IOException if a file cannot be read
   */
  public Path currentSnapshot() throws IOException {
    Optional<Plan> plan = Plan.in(files);
    return plan.isPresent()
            && plan.get().isPlaced(files)
            && (!plan.get().withSnapshot() || Files.exists(files.newSnapshot()))
        ? files.newSnapshot()
        : files.snapshot();
  }

  /**
   * Completes a delivery whose migrations got to their place, and takes back any other.
   *
   * @return what was done, if there was anything
   * @throws IOException if a file cannot be moved or removed
   */
  public Optional<Finish> finish() throws IOException {
    Optional<Finish> done = Optional.empty();
    Optional<Plan> plan = Plan.in(files);
    if (plan.isPresent() && plan.get().isPlaced(files)) {
      for (Delivery.Step step : plan.get().rest(files)) {
        step.run();
      }
      done = Optional.of(new Finish(plan.get().added(), plan.get().removed(), true));
    } else if (plan.isPresent()) {
      plan.get().takeBack(files);
      done = Optional.of(new Finish(List.of(), plan.get().added(), false));
    }
    clear();
    return done;
  }

  /**
   * Makes the module what it was before a delivery that failed. Once the snapshot is the new one,
   * the rest is left to {@link #finish()}.
   */
  void takeBack() throws IOException {
    Optional<Plan> plan = Plan.in(files);
    if (plan.isPresent() && plan.get().isSnapshotUntouched(files)) {
      plan.get().takeBack(files);
    }
    clear();
  }

  /** Removes what is not complete. */
  private void clear() throws IOException {
    for (Path file : Disk.in(files.snapshotFolder())) {
      if (file.equals(files.newSnapshot()) || file.equals(files.unfinishedPlan())) {
        Files.deleteIfExists(file);
      }
    }
    for (Path file : Disk.in(files.migrations())) {
      if (isUnfinished(file.getFileName().toString())) {
        Files.deleteIfExists(file);
      }
    }
    if (files.build().isPresent() && Files.exists(files.build().get().nextDraft())) {
      settleDraft(files.build().get(), files);
    }
  }

  /** What will be known of the draft is known if it is true, and nothing is if nothing is. */
  static void settleDraft(BuildFiles build, ProjectFiles files) throws IOException {
    if (Draft.read(build.nextDraft(), files).isPresent()) {
      Disk.replace(build.nextDraft(), build.draft());
    } else {
      Files.deleteIfExists(build.nextDraft());
    }
    if (Draft.read(build.draft(), files).isEmpty()) {
      Files.deleteIfExists(build.draft());
    }
  }

  private static boolean isUnfinished(String name) {
    return name.endsWith(ProjectFiles.UNFINISHED)
        && ExistingMigration.isNamed(
            name.substring(0, name.length() - ProjectFiles.UNFINISHED.length()));
  }
}
