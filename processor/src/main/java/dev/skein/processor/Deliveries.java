package dev.skein.processor;

import dev.skein.migration.MigrationName;
import dev.skein.operation.Operation;
import dev.skein.processor.Options.Split;
import dev.skein.processor.delivery.Delivery;
import dev.skein.processor.delivery.Draft;
import dev.skein.processor.lint.Gentle;
import dev.skein.processor.source.Description;
import dev.skein.processor.source.ExistingMigration;
import dev.skein.processor.source.FilledRows;
import dev.skein.processor.source.History;
import dev.skein.processor.source.LostData;
import dev.skein.processor.source.MigrationClass;
import dev.skein.processor.source.MigrationFile;
import dev.skein.processor.source.TableSplit;
import dev.skein.processor.source.TableSplit.Part;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes what is written of a change. */
final class Deliveries {

  private final Options options;
  private final ModuleLayout layout;
  private final CommittedFiles committed;
  private final Clock clock;

  Deliveries(Options options, ModuleLayout layout, CommittedFiles committed, Clock clock) {
    this.options = options;
    this.layout = layout;
    this.committed = committed;
    this.clock = clock;
  }

  Delivery of(Way way, History history, Set<String> taken) {
    Difference difference = way.difference();
    List<MigrationFile> migrations = migrations(way, history, taken);
    Optional<String> snapshot =
        difference.isSomething()
            ? Optional.of(difference.snapshot())
            : way.replaced().flatMap(Draft::base);
    return new Delivery(
        layout.files(),
        snapshot,
        migrations,
        way.replaced().map(Draft::migrations).orElse(List.of()),
        layout.build().flatMap(build -> snapshot).flatMap(text -> draft(way, migrations, text)),
        difference.inWords());
  }

  private List<MigrationFile> migrations(Way way, History history, Set<String> taken) {
    List<MigrationFile> files = new ArrayList<>();
    List<Part> parts = parts(way.difference());
    Predicate<Operation> gently = gently(way.difference());
    List<String> parents = parents(way, history);
    String version = history.nextVersion(clock.instant(), taken);
    for (Part part : parts) {
      MigrationName name = new MigrationName(version, description(part, parts.size() > 1));
      files.add(
          new MigrationClass(layout.packageName(), name, parents, part.operations(), gently)
              .file());
      parents = List.of(version);
      version = History.after(version);
    }
    return files;
  }

  private Predicate<Operation> gently(Difference difference) {
    return options.online()
        ? Gentle.of(options.servers(), difference.before(), difference.operations())
        : operation -> false;
  }

  private List<Part> parts(Difference difference) {
    List<Operation> operations = difference.operations();
    if (operations.isEmpty()) {
      return List.of();
    }
    return options.split() == Split.TABLE
        ? TableSplit.of(operations, difference.before().schema())
        : List.of(new Part("", operations));
  }

  /** What the user says; of several migrations it says the same, and each adds its own. */
  private String description(Part part, boolean several) {
    return options
        .message()
        .map(message -> several ? message + ": " + part.topic() : message)
        .orElseGet(() -> Description.of(part.operations()));
  }

  /** A draft that is written anew builds on what it built on. */
  private static List<String> parents(Way way, History history) {
    Optional<String> first = way.replaced().map(draft -> draft.classNames().get(0));
    return first.isPresent()
        ? history.migrations().stream()
            .filter(each -> each.className().equals(first.get()))
            .flatMap(each -> each.parents().stream())
            .toList()
        : history.heads().stream().map(ExistingMigration::version).toList();
  }

  /** What has to be known to write these migrations anew; those that are there stay the draft. */
  private Optional<Draft> draft(Way way, List<MigrationFile> migrations, String snapshot) {
    if (migrations.isEmpty()) {
      return way.draft().filter(draft -> !way.anew()).map(draft -> draft.withSnapshot(snapshot));
    }
    Optional<String> base =
        way.replaced().isPresent() ? way.replaced().get().base() : committed.snapshotText();
    List<Operation> operations = way.difference().operations();
    return Optional.of(
        Draft.of(migrations, snapshot, LostData.of(operations), FilledRows.of(operations), base));
  }
}
