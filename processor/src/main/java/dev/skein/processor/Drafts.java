package dev.skein.processor;

import dev.skein.processor.delivery.Draft;
import dev.skein.processor.problem.DraftMessages;
import dev.skein.processor.source.ExistingMigration;
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
import java.util.function.Function;

/**
 * Decides whether a change is written as a new migration or into the draft: what the last compile
 * wrote, as long as nobody has touched it and version control does not track it. Where any of this
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
   * @param plain how the entities differ from the snapshot
   * @param from how they differ from another one
   */
  Way way(Comparison plain, Function<Snapshot, Comparison> from) {
    if (!plain.isSomething()
        && plain.problems().stream().noneMatch(DraftMessages::isOfDoneAnnotation)) {
      return Way.of(plain);
    }
    return draft()
        .flatMap(draft -> base(draft).map(base -> way(plain, draft, from.apply(base))))
        .orElseGet(() -> Way.of(plain));
  }

  private static Way way(Comparison plain, Draft draft, Comparison anew) {
    if (!plain.hasErrors() && plain.difference().operations().isEmpty()) {
      return new Way(withoutAdviceOn(plain, anew), Optional.of(draft), false);
    }
    return plain.errors().containsAll(anew.errors()) && losesNoMore(plain, draft, anew)
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

  private Optional<Draft> draft() {
    try {
      return Draft.in(layout.files())
          .filter(this::isNewest)
          .filter(draft -> Git.tracksNone(layout.migrations(), draft.fileNames()));
    } catch (IOException e) {
      return Optional.empty();
    }
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
