package dev.skein.processor.delivery;

import dev.skein.processor.delivery.Draft.Written;
import dev.skein.processor.source.MigrationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A snapshot, the migrations that lead to it and the draft they replace, on their way to disk.
 *
 * <p>All are first written under other names, then put in place. Before that a {@link Plan} is
 * written, from which {@link Leftovers} knows after a crash how to go on.
 *
 * @param files where they go
 * @param snapshot the text of the snapshot, or empty if there is to be none
 * @param migrations the migrations, oldest version first; none if only the snapshot changes
 * @param replaced the migrations that go, as they were written
 * @param draft what is to be known of the migrations, if they may be written anew
 * @param inWords what differs, a line for each thing
 */
public record Delivery(
    ProjectFiles files,
    Optional<String> snapshot,
    List<MigrationFile> migrations,
    List<Written> replaced,
    Optional<Draft> draft,
    List<String> inWords) {

  /** Copies the lists. */
  public Delivery {
    migrations = List.copyOf(migrations);
    replaced = List.copyOf(replaced);
    inWords = List.copyOf(inWords);
  }

  /**
   * The migrations that come and go.
   *
   * @return the simple names of their classes
   */
  public List<String> classNames() {
    return Stream.concat(
            migrations.stream().map(MigrationFile::className), replacedClasses().stream())
        .toList();
  }

  /**
   * The migrations that go.
   *
   * @return the simple names of their classes
   */
  public List<String> replacedClasses() {
    return replaced.stream().map(Written::className).toList();
  }

  /**
   * The migrations that go.
   *
   * @return the names of their files
   */
  public List<String> replacedFiles() {
    return replaced.stream().map(Written::fileName).toList();
  }

  /**
   * Whether the migrations that go are still what was written.
   *
   * @return whether nobody has changed them
   * @throws IOException if one cannot be read
   */
  public boolean isReplacedIntact() throws IOException {
    return Written.areIn(files, replaced);
  }

  /** One thing done to the disk. */
  interface Step {
    void run() throws IOException;
  }

  /**
   * Writes all, or nothing.
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
      new Leftovers(files).takeBack();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** What is done, in order; a crash may come between any two. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    migrations.forEach(
        added -> steps.add(() -> Disk.requireFree(files.migration(added.fileName()))));
    migrations.forEach(
        added -> steps.add(() -> Disk.write(files.unfinished(added.fileName()), added.text())));
    snapshot.ifPresent(text -> steps.add(() -> Disk.write(files.newSnapshot(), text)));
    files
        .build()
        .ifPresent(
            build ->
                draft.ifPresent(
                    next -> steps.add(() -> Disk.write(build.nextDraft(), next.text()))));
    if (migrations.isEmpty() && replaced.isEmpty()) {
      steps.add(() -> Disk.replace(files.newSnapshot(), files.snapshot()));
      files.build().ifPresent(build -> steps.add(() -> Leftovers.settleDraft(build, files)));
    } else {
      putInPlace(steps);
    }
    return List.copyOf(steps);
  }

  private void putInPlace(List<Step> steps) {
    Plan plan =
        new Plan(
            migrations.stream().map(MigrationFile::fileName).toList(),
            replaced,
            snapshot.isPresent());
    steps.add(() -> Disk.write(files.unfinishedPlan(), plan.text()));
    steps.add(() -> Files.move(files.unfinishedPlan(), files.plan()));
    for (String name : plan.added()) {
      steps.add(() -> Files.move(files.unfinished(name), files.migration(name)));
    }
    steps.addAll(plan.rest(files));
  }
}
