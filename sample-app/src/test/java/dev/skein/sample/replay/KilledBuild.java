package dev.skein.sample.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A build that is killed a while after it got to some point. */
final class KilledBuild {

  /**
   * Short beside what a build does between two points, and long enough to leave it the processor.
   */
  private static final long TICK = 20_000;

  private final Project project;
  private final Path unsettled;
  private final Path migrations;
  private final Path classes;
  private final Path copies;
  private final Path snapshot;
  private final Set<String> known;
  private final String snapshotBefore;

  KilledBuild(Project project) {
    this.project = project;
    this.unsettled = project.folder().resolve("target/skein/unsettled");
    this.migrations = project.folder().resolve("src/main/java/db/migration");
    this.classes = project.classes().resolve("db/migration");
    this.copies = project.folder().resolve("target/generated-sources/annotations/db/migration");
    this.snapshot = project.folder().resolve("src/main/db/schema.yaml");
    this.known = new HashSet<>(project.migrations().keySet());
    this.snapshotBefore = project.snapshot();
  }

  /**
   * When to kill.
   *
   * @param name the point that the build has to get to
   * @param microseconds how much longer it may live
   */
  record When(String name, long microseconds) {

    private static final List<String> POINTS =
        List.of("begun", "copy", "class", "unfinished", "plan", "placed", "snapshot", "settled");

    /** A point, and a while that is often long enough to get to the next ones. */
    static When random(Random random) {
      String name = POINTS.get(random.nextInt(POINTS.size()));
      return new When(name, Math.round(Math.pow(10, random.nextDouble() * 5)));
    }
  }

  /** Compiles, and kills that build; or it ends before. */
  CommandRun compile(When when) {
    BooleanSupplier reached = reached(when.name());
    return CommandRun.of(
        project.folder(),
        Maven.command(List.of("compile")),
        process -> {
          while (process.isAlive() && !reached.getAsBoolean()) {
            LockSupport.parkNanos(TICK);
          }
          long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(when.microseconds());
          while (process.isAlive() && System.nanoTime() < end) {
            LockSupport.parkNanos(TICK);
          }
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly();
        });
  }

  private BooleanSupplier reached(String point) {
    boolean[] begun = {false};
    return switch (point) {
      case "begun" -> () -> Files.exists(unsettled);
      case "copy" -> () -> !Project.names(copies).isEmpty();
      case "class" -> () -> Project.names(classes).stream().anyMatch(this::isNewClass);
      case "unfinished" ->
          () -> Project.names(migrations).stream().anyMatch(name -> name.endsWith(".tmp"));
      case "plan" -> () -> Files.exists(snapshot.resolveSibling("schema.yaml.pending"));
      case "placed" -> () -> !known.equals(Set.copyOf(Project.names(migrations)));
      case "snapshot" -> () -> !snapshotBefore.equals(textOf(snapshot));
      default ->
          () -> {
            begun[0] |= Files.exists(unsettled);
            return begun[0] && !Files.exists(unsettled);
          };
    };
  }

  private boolean isNewClass(String name) {
    return !known.contains(name.replace(".class", ".java"));
  }

  private static String textOf(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
