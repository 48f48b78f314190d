package dev.skein.processor.equality.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.MigrationName;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Operation;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.diff.Differ;
import dev.skein.processor.equality.SkeinSchema;
import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.source.MigrationClass;
import dev.skein.schema.Schema;
import dev.skein.snapshot.Snapshot;
import dev.skein.testsupport.CompiledMigration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A step and the migrations that Skein writes for it, compiled.
 *
 * @param step the step
 * @param before the schema before
 * @param after the schema after
 * @param changes the operations from one to the other, as the differ finds them
 * @param creation the migration that creates the schema before
 * @param change the migration that is the step
 */
record Prepared(
    Step step,
    Schema before,
    Schema after,
    List<Operation> changes,
    SkeinMigration creation,
    SkeinMigration change) {

  /** The operations of the migration that creates the schema before. */
  List<Operation> create() {
    return Recording.of(creation::upgrade);
  }

  List<Operation> drop() {
    return Recording.of(creation::downgrade);
  }

  List<Operation> upgrade() {
    return Recording.of(change::upgrade);
  }

  List<Operation> downgrade() {
    return Recording.of(change::downgrade);
  }

  /**
   * Prepares all steps; all migrations are compiled at once.
   *
   * @param failed is told of each step whose entities or change Skein refuses, and why
   */
  static List<Prepared> all(
      List<Step> steps,
      Side before,
      Side after,
      boolean spring,
      BiConsumer<Step, Throwable> failed) {
    Map<String, String> sources = new LinkedHashMap<>();
    List<Change> changes = new ArrayList<>();
    for (Step step : steps) {
      try {
        Change change = Change.of(step, before, after, spring);
        sources.put(change.creation().qualifiedName(), change.creation().javaSource());
        sources.put(change.change().qualifiedName(), change.change().javaSource());
        changes.add(change);
      } catch (AssertionError | RuntimeException e) {
        failed.accept(step, e);
      }
    }
    List<SkeinMigration> migrations = CompiledMigration.all(sources);
    List<Prepared> prepared = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      prepared.add(
          new Prepared(
              change.step(),
              change.before().schema(),
              change.after().schema(),
              change.change().upgrade(),
              migrations.get(2 * i),
              migrations.get(2 * i + 1)));
    }
    return prepared;
  }

  private record Change(
      Step step, Snapshot before, Snapshot after, MigrationClass creation, MigrationClass change) {

    static Change of(Step step, Side before, Side after, boolean spring) {
      assertThat(before.errors(step)).as("errors in the entities before").isEmpty();
      assertThat(after.errors(step)).as("errors in the entities after").isEmpty();
      Mapped first = new SkeinSchema(before.entities(step), spring).mapped();
      Mapped then = new SkeinSchema(after.entities(step), spring).mapped();
      List<Operation> changes = diff(first.snapshot(), then);
      assertThat(Operation.applyAll(changes, first.snapshot().schema()))
          .as("what the operations lead to")
          .isEqualTo(then.snapshot().schema());
      return new Change(
          step,
          first.snapshot(),
          then.snapshot(),
          migration(step, "Create", diff(Snapshot.empty(), first)),
          migration(step, "Change", changes));
    }

    private static MigrationClass migration(Step step, String what, List<Operation> operations) {
      return new MigrationClass(
          "db.migration",
          new MigrationName("20261122000" + step.number(), what),
          List.of(),
          operations);
    }

    private static List<Operation> diff(Snapshot before, Mapped after) {
      Problems problems = new Problems();
      List<Operation> operations =
          Differ.diff(before, after.snapshot(), after.intent(), DataLoss.WARN, problems);
      assertThat(problems.all())
          .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
          .as("errors of the differ")
          .isEmpty();
      return operations;
    }
  }
}
