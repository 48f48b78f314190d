package dev.skein.processor.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is about to happen, written down before it does, so that a crash is noticed.
 *
 * <p>As soon as all new migrations are in place it is carried on, until then it is taken back.
 *
 * @param added the file names of the migrations that come
 * @param removed the file names of the migrations that go
 * @param withSnapshot whether a snapshot waits to be put in place, or else the one there goes too
 */
record Plan(List<String> added, List<String> removed, boolean withSnapshot) {

  private static final String ADD = "add ";
  private static final String REMOVE = "remove ";
  private static final String SNAPSHOT = "snapshot";
  private static final String NO_SNAPSHOT = "no snapshot";

  Plan {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** The plan that a crash left. */
  static Optional<Plan> in(ProjectFiles files) throws IOException {
    return Files.isRegularFile(files.plan())
        ? Optional.of(parse(Files.readString(files.plan(), StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  String text() {
    List<String> lines = new ArrayList<>();
    added.forEach(name -> lines.add(ADD + name));
    removed.forEach(name -> lines.add(REMOVE + name));
    lines.add(withSnapshot ? SNAPSHOT : NO_SNAPSHOT);
    return String.join("\n", lines) + "\n";
  }

  private static Plan parse(String text) {
    List<String> lines = text.lines().toList();
    return new Plan(names(lines, ADD), names(lines, REMOVE), lines.contains(SNAPSHOT));
  }

  private static List<String> names(List<String> lines, String word) {
    return lines.stream()
        .filter(line -> line.startsWith(word))
        .map(line -> line.substring(word.length()))
        .toList();
  }

  /** Whether all new migrations are in place. */
  boolean isPlaced(ProjectFiles files) {
    return added.stream().allMatch(name -> Files.exists(files.migration(name)));
  }

  /** Whether the snapshot is still the one before. */
  boolean isSnapshotUntouched(ProjectFiles files) {
    return Files.exists(withSnapshot ? files.newSnapshot() : files.snapshot());
  }

  /** What is left to do when all new migrations are in place; each may be done twice. */
  List<Delivery.Step> rest(ProjectFiles files) {
    return Stream.of(
            Stream.<Delivery.Step>of(() -> moveSnapshot(files)),
            removed.stream().map(name -> (Delivery.Step) () -> putAside(name, files)),
            files.build().stream()
                .map(build -> (Delivery.Step) () -> Leftovers.settleDraft(build, files)),
            Stream.<Delivery.Step>of(() -> Files.deleteIfExists(files.plan())))
        .flatMap(steps -> steps)
        .toList();
  }

  private void moveSnapshot(ProjectFiles files) throws IOException {
    if (!withSnapshot) {
      Files.deleteIfExists(files.snapshot());
    } else if (Files.exists(files.newSnapshot())) {
      Disk.replace(files.newSnapshot(), files.snapshot());
    }
  }

  /** A source that goes can be taken back. */
  private static void putAside(String name, ProjectFiles files) throws IOException {
    Path source = files.migration(name);
    if (!Files.exists(source)) {
      return;
    }
    if (files.build().isEmpty()) {
      Files.delete(source);
      return;
    }
    Path aside = files.build().get().replaced();
    Files.createDirectories(aside);
    Disk.replace(source, aside.resolve(name));
  }

  /** Makes the module what it was before. */
  void takeBack(ProjectFiles files) throws IOException {
    for (String name : added) {
      Files.deleteIfExists(files.migration(name));
    }
    Files.deleteIfExists(files.newSnapshot());
    Files.deleteIfExists(files.plan());
  }
}
