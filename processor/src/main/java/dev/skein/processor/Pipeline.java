package dev.skein.processor;

import dev.skein.processor.Options.Mode;
import dev.skein.processor.Options.Split;
import dev.skein.processor.delivery.Delivery;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.lint.Acceptances;
import dev.skein.processor.lint.Lint;
import dev.skein.processor.lint.Review;
import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.mapping.Mapping;
import dev.skein.processor.mapping.MappingOptions;
import dev.skein.processor.model.Acceptance;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.portability.Portability;
import dev.skein.processor.problem.BuildMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.SplitMessages;
import dev.skein.processor.source.ExistingMigration;
import dev.skein.processor.source.History;
import dev.skein.processor.source.TableSplit;
import dev.skein.schema.Schema;
import dev.skein.snapshot.Snapshot;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the entities of a compile to what has to be written: the whole story. */
final class Pipeline {

  /** So many unrelated changes are worth a word; two are often the halves of one. */
  private static final int MANY = 3;

  private final Options options;
  private final ModuleLayout layout;
  private final CommittedFiles committed;
  private final SchemaEntities entities;
  private final Problems problems;
  private final Clock clock;

  Pipeline(
      Options options,
      ModuleLayout layout,
      CommittedFiles committed,
      SchemaEntities entities,
      Problems problems,
      Clock clock) {
    this.options = options;
    this.layout = layout;
    this.committed = committed;
    this.entities = entities;
    this.problems = problems;
    this.clock = clock;
  }

  /**
   * Compares the entities with the snapshot.
   *
   * @param compiled the names of the entities of this compile
   * @param mayWrite whether this compile can write, so that a draft is looked for
   * @param taken class names that no new migration may have
   * @return what has to be written, if anything may be and there are no errors
   */
  Optional<Delivery> run(Set<String> compiled, boolean mayWrite, Set<String> taken) {
    History history = committed.history();
    warnOfBranches(history);
    Optional<Way> found =
        asked(compiled)
            .map(asked -> way(asked, mayWrite ? Optional.of(history) : Optional.empty()));
    found.ifPresent(way -> way.comparison().problems().forEach(problems::add));
    if (found.isEmpty() || problems.hasErrors()) {
      return Optional.empty();
    }
    Way way = found.get();
    if (!way.isSomething()) {
      options
          .message()
          .ifPresent(message -> problems.note(null, BuildMessages.nothingToDescribe(message)));
    } else if (options.mode() == Mode.CHECK) {
      problems.error(null, BuildMessages.outOfDate(snapshotFile(), way.difference().inWords()));
    }
    if (!way.isSomething() || options.mode() != Mode.GENERATE) {
      return Optional.empty();
    }
    if (mayWrite) {
      adviseToSplit(way.difference());
    }
    return Optional.of(new Deliveries(options, layout, committed, clock).of(way, history, taken));
  }

  private Optional<Asked> asked(Set<String> compiled) {
    Snapshot before = committed.snapshot();
    List<EntityModel> models = entities.read(compiled, before);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Mapped asked = mapping().map(models);
    if (!problems.hasErrors()) {
      new Portability(options.databases(), problems).check(asked);
    }
    Review review = review(entities.acceptances(asked.intent()));
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Asked(
                before,
                asked.snapshot().withConverters(entities.converters(before)),
                asked.intent(),
                options.dataLoss(),
                review));
  }

  private Review review(List<Acceptance> declared) {
    return new Review(
        new Lint(
            options.lint(), options.servers(), options.split() == Split.TABLE, options.online()),
        new Acceptances(options.accepted(), declared),
        options.dataLoss() != DataLoss.ALLOW);
  }

  /** How the entities differ from the snapshot, or from the one before the draft. */
  private Way way(Asked asked, Optional<History> forDraft) {
    return forDraft
        .map(history -> new Drafts(layout, history).way(asked))
        .orElseGet(() -> Way.of(asked.compared()));
  }

  /** The first migration of all is long, and a message says that the change is one. */
  private void adviseToSplit(Difference difference) {
    Schema before = difference.before().schema();
    if (options.split() == Split.NONE
        && options.message().isEmpty()
        && !before.tables().isEmpty()) {
      List<Set<String>> groups = TableSplit.unrelated(difference.operations(), before);
      if (groups.size() >= MANY) {
        problems.note(null, SplitMessages.unrelated(groups, snapshotFile()));
      }
    }
  }

  private void warnOfBranches(History history) {
    List<String> heads = history.heads().stream().map(ExistingMigration::className).toList();
    if (heads.size() > 1) {
      problems.warning(null, BuildMessages.severalHeads(heads, history.sharedTables()));
    }
  }

  private String snapshotFile() {
    return layout.shown(layout.snapshot());
  }

  private Mapping mapping() {
    return new Mapping(
        options.naming().naming(), new MappingOptions(options.foreignKeyIndexes()), problems);
  }
}
