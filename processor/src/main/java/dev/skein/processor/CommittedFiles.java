package dev.skein.processor;

import dev.skein.processor.delivery.Leftovers;
import dev.skein.processor.delivery.Leftovers.Finish;
import dev.skein.processor.delivery.Unsettled;
import dev.skein.processor.problem.BuildMessages;
import dev.skein.processor.problem.DraftMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.source.ExistingMigration;
import dev.skein.processor.source.History;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.SnapshotException;
import dev.skein.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The snapshot and the migrations that are there so far. */
final class CommittedFiles {

  private final ModuleLayout layout;
  private final Problems problems;

  CommittedFiles(ModuleLayout layout, Problems problems) {
    this.layout = layout;
    this.problems = problems;
  }

  /**
   * Finishes or takes back what a crash of the last compile left half done.
   *
   * @return the simple names of the migrations whose class files may not agree with their sources
   */
  Set<String> recover() {
    Set<String> unsettled = new TreeSet<>();
    try {
      unsettled.addAll(new Unsettled(layout.files()).left());
      new Leftovers(layout.files())
          .finish()
          .ifPresent(
              done -> {
                tell(done);
                unsettled.addAll(done.classNames());
              });
    } catch (IOException e) {
      problems.error(null, new Obstacles(layout).met(e));
    }
    return unsettled;
  }

  private void tell(Finish done) {
    done.edited().forEach(name -> problems.note(null, DraftMessages.edited(name)));
    List<String> removed = done.removedClasses();
    if (!done.complete() || (done.added().isEmpty() && removed.isEmpty())) {
      return;
    }
    String aside = layout.shownReplaced();
    List<String> added =
        done.added().stream().map(layout.files()::migration).map(layout::shown).toList();
    if (removed.isEmpty() || aside.isEmpty()) {
      problems.note(null, BuildMessages.finished(layout.shown(layout.snapshot())));
    } else if (added.isEmpty()) {
      problems.note(null, DraftMessages.finished(removed, aside));
    } else {
      problems.note(null, DraftMessages.finished(removed, added, aside));
    }
  }

  /** The text of the snapshot, if there is one. */
  Optional<String> snapshotText() {
    try {
      return Files.exists(layout.snapshot())
          ? Optional.of(Files.readString(layout.snapshot()))
          : Optional.empty();
    } catch (IOException e) {
      notReadable(layout.snapshot(), e);
      return Optional.empty();
    }
  }

  /** The snapshot; the empty one if there is none yet or there are errors. */
  Snapshot snapshot() {
    try {
      Path file = new Leftovers(layout.files()).currentSnapshot();
      requireSnapshot(file);
      return SnapshotReader.read(file, layout.shown(layout.snapshot()));
    } catch (SnapshotException e) {
      problems.error(null, new Message(e.code(), e.text()));
      return Snapshot.empty();
    }
  }

  /** Else everything would be created once more. */
  private void requireSnapshot(Path file) {
    if (!Files.exists(file)) {
      List<ExistingMigration> heads = history().heads();
      if (!heads.isEmpty()) {
        String newest = heads.get(heads.size() - 1).className();
        problems.error(null, BuildMessages.noSnapshot(layout.shown(layout.snapshot()), newest));
      }
    }
  }

  /** The migrations; none if they cannot be read, which is an error. */
  History history() {
    try {
      return History.in(layout.migrations());
    } catch (IOException e) {
      notReadable(layout.migrations(), e);
      return new History(List.of());
    }
  }

  private void notReadable(Path path, IOException failure) {
    problems.error(null, BuildMessages.notReadable(layout.shown(path), Reasons.of(failure)));
  }
}
