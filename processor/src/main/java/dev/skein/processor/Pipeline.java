package dev.skein.processor;

import dev.skein.migration.MigrationName;
import dev.skein.operation.Operation;
import dev.skein.processor.Options.Mode;
import dev.skein.processor.diff.Differ;
import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.mapping.Mapping;
import dev.skein.processor.mapping.MappingOptions;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.portability.Portability;
import dev.skein.processor.problem.BuildMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.source.Delivery;
import dev.skein.processor.source.Description;
import dev.skein.processor.source.ExistingMigration;
import dev.skein.processor.source.History;
import dev.skein.processor.source.MigrationClass;
import dev.skein.snapshot.Snapshot;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the entities of a compile to what has to be written: the whole story. */
final class Pipeline {

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
   * @return what has to be written, if anything may be and there are no errors
   */
  Optional<Delivery> run(Set<String> compiled) {
    committed.recover(options.mode());
    History history = committed.history();
    warnOfBranches(history);
    Optional<Difference> difference = difference(compiled);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    if (difference.isEmpty()) {
      options
          .message()
          .ifPresent(message -> problems.note(null, BuildMessages.nothingToDescribe(message)));
    } else if (options.mode() == Mode.CHECK) {
      problems.error(null, BuildMessages.outOfDate(snapshotFile(), difference.get().inWords()));
    }
    return difference
        .filter(found -> options.mode() == Mode.GENERATE)
        .map(found -> delivery(found, history));
  }

  private Optional<Difference> difference(Set<String> compiled) {
    Snapshot before = committed.snapshot();
    List<EntityModel> models = entities.read(compiled, before);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Mapped asked = mapping().map(models);
    if (!problems.hasErrors()) {
      new Portability(options.databases(), problems).check(asked);
    }
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Snapshot after = asked.snapshot().withConverters(entities.converters(before));
    List<Operation> operations =
        Differ.diff(before, after, asked.intent(), options.dataLoss(), problems);
    return Optional.of(new Difference(before, after, operations)).filter(Difference::isSomething);
  }

  private Delivery delivery(Difference difference, History history) {
    Optional<MigrationClass> migration =
        Optional.of(difference.operations())
            .filter(operations -> !operations.isEmpty())
            .map(operations -> migration(operations, history));
    return new Delivery(layout.files(), difference.snapshot(), migration, difference.inWords());
  }

  private MigrationClass migration(List<Operation> operations, History history) {
    String description = options.message().orElseGet(() -> Description.of(operations));
    MigrationName name = new MigrationName(history.nextVersion(clock.instant()), description);
    List<String> parents = history.heads().stream().map(ExistingMigration::version).toList();
    return new MigrationClass(layout.packageName(), name, parents, operations);
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
