package dev.skein.processor.delivery;

import dev.skein.processor.delivery.Draft.Written;
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
   * @param edited the class names of migrations that were to go, and stay as they were edited
   * @param complete whether a delivery was completed, and not taken back
   */
  public record Finish(
      List<String> added, List<String> removed, List<String> edited, boolean complete) {

    /**
     * The migrations that are concerned.
     *
     * @return the simple names of their classes
     */
    public List<String> classNames() {
      return Stream.concat(added.stream(), removed.stream()).map(Finish::className).toList();
    }

    /**
     * The migrations that went.
     *
     * @return the simple names of their classes
     */
    public List<String> removedClasses() {
      return removed.stream().map(Finish::className).toList();
    }

    private static String className(String fileName) {
      return fileName.substring(0, fileName.length() - ".java".length());
    }
  }

  /**
   * The snapshot that goes with the migrations in the folder: the one that waits if its migrations
   * got there, else the one in place.
   *
   * @return the file, which need not be there
   */
  public Path currentSnapshot() {
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
      done = Optional.of(complete(plan.get()));
    } else if (plan.isPresent()) {
      plan.get().takeBack(files);
      done = Optional.of(new Finish(List.of(), plan.get().added(), List.of(), false));
    } else {
      Files.deleteIfExists(files.plan());
    }
    clear();
    return done;
  }

  private Finish complete(Plan plan) throws IOException {
    List<Written> edited = plan.edited(files);
    for (Delivery.Step step : plan.rest(files)) {
      step.run();
    }
    return new Finish(
        plan.added(),
        plan.removed().stream().filter(it -> !edited.contains(it)).map(Written::fileName).toList(),
        edited.stream().map(Written::className).toList(),
        true);
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
  static void settleDraft(BuildFiles build, ProjectFiles files) {
    try {
      if (Draft.read(build.nextDraft(), files).isPresent()) {
        Disk.replace(build.nextDraft(), build.draft());
      } else {
        Files.deleteIfExists(build.nextDraft());
      }
      if (Draft.read(build.draft(), files).isEmpty()) {
        Files.deleteIfExists(build.draft());
      }
    } catch (IOException e) {
      // What is known of the draft is looked at again before it is believed.
    }
  }

  private static boolean isUnfinished(String name) {
    return name.endsWith(ProjectFiles.UNFINISHED)
        && ExistingMigration.isNamed(
            name.substring(0, name.length() - ProjectFiles.UNFINISHED.length()));
  }
}
