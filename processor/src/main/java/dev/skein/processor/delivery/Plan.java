package dev.skein.processor.delivery;

import dev.skein.processor.delivery.Draft.Written;
import dev.skein.processor.source.ExistingMigration;
import java.io.IOException;
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
 * @param removed the migrations that go, as they were written: one that was edited since stays
 * @param withSnapshot whether a snapshot waits to be put in place, or else the one there goes too
 */
record Plan(List<String> added, List<Written> removed, boolean withSnapshot) {

  private static final String ADD = "add ";
  private static final String REMOVE = "remove ";
  private static final String SNAPSHOT = "snapshot";
  private static final String NO_SNAPSHOT = "no snapshot";

  Plan {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** The plan that a crash left, if it is one. */
  static Optional<Plan> in(ProjectFiles files) {
    return Disk.text(files.plan()).flatMap(Plan::parse);
  }

  String text() {
    List<String> lines = new ArrayList<>();
    added.forEach(name -> lines.add(ADD + name));
    removed.forEach(it -> lines.add(REMOVE + it.fileName() + " " + it.digest()));
    lines.add(withSnapshot ? SNAPSHOT : NO_SNAPSHOT);
    return String.join("\n", lines) + "\n";
  }

  /** Empty if anything in it is not from here, such as a file that is no migration. */
  private static Optional<Plan> parse(String text) {
    List<String> added = new ArrayList<>();
    List<Written> removed = new ArrayList<>();
    List<String> snapshot = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] words = line.split(" ", 3);
      boolean named = words.length > 1 && ExistingMigration.isNamed(words[1]);
      if (line.startsWith(ADD) && named && words.length == 2) {
        added.add(words[1]);
      } else if (line.startsWith(REMOVE) && named && words.length == 3) {
        removed.add(new Written(words[1], words[2]));
      } else if (line.equals(SNAPSHOT) || line.equals(NO_SNAPSHOT)) {
        snapshot.add(line);
      } else {
        return Optional.empty();
      }
    }
    return snapshot.size() == 1
        ? Optional.of(new Plan(added, removed, snapshot.contains(SNAPSHOT)))
        : Optional.empty();
  }

  /** The migrations that were to go, and were edited since. */
  List<Written> edited(ProjectFiles files) throws IOException {
    List<Written> edited = new ArrayList<>();
    for (Written written : removed) {
      if (Files.exists(files.migration(written.fileName())) && !written.isIn(files)) {
        edited.add(written);
      }
    }
    return edited;
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
            removed.stream().map(it -> (Delivery.Step) () -> putAside(it, files)),
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
  private static void putAside(Written written, ProjectFiles files) throws IOException {
    if (!written.isIn(files)) {
      return;
    }
    Path source = files.migration(written.fileName());
    if (files.build().isEmpty()) {
      Files.delete(source);
      return;
    }
    Path aside = files.build().get().replaced();
    Files.createDirectories(aside);
    Disk.replace(source, aside.resolve(written.fileName()));
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
