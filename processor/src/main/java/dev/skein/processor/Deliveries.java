package dev.skein.processor;

import dev.skein.migration.MigrationName;
import dev.skein.operation.Operation;
import dev.skein.processor.delivery.Delivery;
import dev.skein.processor.delivery.Draft;
import dev.skein.processor.source.Description;
import dev.skein.processor.source.ExistingMigration;
import dev.skein.processor.source.History;
import dev.skein.processor.source.LostData;
import dev.skein.processor.source.MigrationClass;
import dev.skein.processor.source.MigrationFile;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    List<MigrationFile> migrations =
        difference.operations().isEmpty()
            ? List.of()
            : List.of(migration(way, history, taken).file());
    Optional<String> snapshot =
        difference.isSomething()
            ? Optional.of(difference.snapshot())
            : way.replaced().flatMap(Draft::base);
    return new Delivery(
        layout.files(),
        snapshot,
        migrations,
        way.replaced().map(Draft::fileNames).orElse(List.of()),
        layout.build().flatMap(build -> snapshot).flatMap(text -> draft(way, migrations, text)),
        difference.inWords());
  }

  private MigrationClass migration(Way way, History history, Set<String> taken) {
    List<Operation> operations = way.difference().operations();
    String description = options.message().orElseGet(() -> Description.of(operations));
    MigrationName name =
        new MigrationName(history.nextVersion(clock.instant(), taken), description);
    return new MigrationClass(layout.packageName(), name, parents(way, history), operations);
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
    return Optional.of(
        Draft.of(migrations, snapshot, LostData.of(way.difference().operations()), base));
  }
}
