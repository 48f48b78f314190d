package dev.skein.processor;

import dev.skein.operation.Operation;
import dev.skein.processor.delivery.Draft;
import dev.skein.processor.problem.DraftMessages;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.source.ExistingMigration;
import dev.skein.processor.source.FilledRows;
import dev.skein.processor.source.History;
import dev.skein.processor.source.LostData;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.SnapshotException;
import dev.skein.snapshot.SnapshotReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a change is written as a new migration or into the draft: what the last compile
 * wrote, as long as nobody has touched it and version control has never known it. Where any of this
 * is in doubt, it is a new migration.
 */
final class Drafts {

  private final ModuleLayout layout;
  private final History history;

  Drafts(ModuleLayout layout, History history) {
    this.layout = layout;
    this.history = history;
  }

  /**
   * The way of a change.
   *
   * @param asked what the entities ask for
   */
  Way way(Asked asked) {
    Comparison plain = asked.compared();
    Optional<Draft> undone = undone();
    if (undone.isPresent()) {
      return plain.isSomething()
          ? new Way(plain, undone, true)
          : Way.of(plain.with(leftBehind(undone.get())));
    }
    if (!plain.isSomething()
        && plain.problems().stream().noneMatch(DraftMessages::isOfDoneAnnotation)) {
      return Way.of(plain);
    }
    return draft()
        .flatMap(draft -> base(draft).map(base -> way(asked, plain, draft, base)))
        .orElseGet(() -> Way.of(plain));
  }

  private static Way way(Asked asked, Comparison plain, Draft draft, Snapshot base) {
    Comparison anew = asked.comparedWith(base);
    if (!plain.hasErrors() && plain.difference().operations().isEmpty()) {
      return new Way(withoutAdviceOn(plain, anew), Optional.of(draft), false);
    }
    return plain.errors().containsAll(anew.errors())
            && losesNoMore(plain, draft, anew)
            && fillsNoLess(asked, plain, draft, anew)
        ? new Way(anew, Optional.of(draft), true)
        : Way.of(plain);
  }

  /** An annotation that does its work in the draft is needed where that is written anew. */
  private static Comparison withoutAdviceOn(Comparison plain, Comparison anew) {
    return plain.without(
        problem -> DraftMessages.isOfDoneAnnotation(problem) && !anew.problems().contains(problem));
  }

  /** Else what the draft did with data would be forgotten, such as a rename declared no more. */
  private static boolean losesNoMore(Comparison plain, Draft draft, Comparison anew) {
    Set<String> known = new HashSet<>(draft.losses());
    known.addAll(LostData.of(plain.difference().operations()));
    return known.containsAll(LostData.of(anew.difference().operations()));
  }

  /**
   * Else values that rows got from the draft would be forgotten with an annotation that is there no
   * more. One that is there says what holds now.
   */
  private static boolean fillsNoLess(Asked asked, Comparison plain, Draft draft, Comparison anew) {
    List<Operation> rewritten = anew.difference().operations();
    Set<FilledRows> kept = FilledRows.of(rewritten);
    return draft.fills().stream()
        .map(filled -> filled.after(plain.difference().operations()))
        .filter(filled -> !kept.contains(filled) && filled.isOfColumnIn(rewritten))
        .allMatch(filled -> asked.isBackfilled(filled.table(), filled.column()));
  }

  /** What was restored may have been set aside only for a while, as by {@code git stash}. */
  private Problem leftBehind(Draft draft) {
    return new Problem(
        Problem.Severity.WARNING,
        DraftMessages.leftBehind(draft.classNames(), layout.shown(layout.snapshot())),
        null);
  }

  /** A draft that was left when the snapshot before it was restored by version control. */
  private Optional<Draft> undone() {
    try {
      return Draft.undoneIn(layout.files()).filter(this::mayGo);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Draft> draft() {
    try {
      return Draft.in(layout.files()).filter(this::mayGo);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean mayGo(Draft draft) {
    return isNewest(draft) && Git.knowsNone(layout.migrations(), draft.fileNames());
  }

  /** Whether nothing is newer, nor builds on it. */
  private boolean isNewest(Draft draft) {
    List<ExistingMigration> all = history.migrations();
    int others = all.size() - draft.migrations().size();
    return others >= 0
        && names(all.subList(others, all.size())).equals(draft.classNames())
        && names(history.heads())
            .equals(draft.classNames().subList(lastOf(draft), lastOf(draft) + 1));
  }

  private static int lastOf(Draft draft) {
    return draft.migrations().size() - 1;
  }

  private static List<String> names(List<ExistingMigration> migrations) {
    return migrations.stream().map(ExistingMigration::className).toList();
  }

  private Optional<Snapshot> base(Draft draft) {
    try {
      return Optional.of(
          draft
              .base()
              .map(text -> SnapshotReader.parse(text, "the snapshot before the draft"))
              .orElseGet(Snapshot::empty));
    } catch (SnapshotException e) {
      return Optional.empty();
    }
  }
}
