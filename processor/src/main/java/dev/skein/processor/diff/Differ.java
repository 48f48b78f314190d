package dev.skein.processor.diff;

import dev.skein.operation.Operation;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.DiffMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Finds the operations that lead from one schema to another.
 *
 * <p>Applied to the schema before they give the schema after, and reversed they lead back. What is
 * depended on comes first and what loses data last, so that nothing refers to what is not there.
 */
public final class Differ {

  private final Snapshot before;
  private final Schema after;
  private final Sources sources;
  private final Losses losses;
  private final Problems problems;
  private final Keys keys;

  /** The snapshot before has to be in the names of the one after. */
  private Differ(Snapshot before, Sources sources, DataLoss dataLoss, Problems problems) {
    this.before = before;
    this.after = sources.snapshot().schema();
    this.sources = sources;
    this.losses = new Losses(dataLoss, problems);
    this.problems = problems;
    this.keys = new Keys(before.schema(), after);
  }

  /**
   * Compares two schemas.
   *
   * @param before the schema that the migrations so far lead to
   * @param after the schema that the entities ask for
   * @param intent what the entities say of what was before
   * @param dataLoss what to say where data is lost
   * @param problems where to say what cannot be decided or should be looked at
   * @return the operations in order, each knowing what it drops; not to be used if errors were
   *     found
   */
  public static List<Operation> diff(
      Snapshot before, Snapshot after, Intent intent, DataLoss dataLoss, Problems problems) {
    if (!intent.isAboutRows() && SnapshotWriter.isSame(before, after)) {
      return List.of();
    }
    Renaming.Result renamed = new Renaming(before, after, intent, problems).rename();
    return new Differ(renamed.snapshot(), new Sources(after, intent), dataLoss, problems)
        .operations(renamed.operations());
  }

  private List<Operation> operations(List<Operation> renames) {
    new Vanished(before, sources, losses, problems).report();
    new Notices(before.schema(), sources, problems).report();
    new Subclasses(before, sources, losses).report();
    List<TableChanges> changes = changes();
    List<Table> added = only(after, before.schema());
    List<Table> gone = only(before.schema(), after);
    Creation creation = Creation.of(added, keys);
    Removal removal = Removal.of(gone, keys);
    boolean replaced = Namespaces.share(gone, added);
    SequenceChanges sequences = SequenceChanges.of(before.schema(), after);
    sequences.report(before.schema(), after, losses);

    List<Operation> operations = new ArrayList<>();
    operations.addAll(Namespaces.created(before.schema(), after));
    operations.addAll(sequences.create(renames, false));
    operations.addAll(renames);
    operations.addAll(sequences.create(renames, true));
    operations.addAll(removal.unlink());
    operations.addAll(each(changes, TableChanges::unlink));
    operations.addAll(each(changes, TableChanges::clear));
    operations.addAll(each(changes, TableChanges::rename));
    if (replaced) {
      operations.addAll(removal.drop());
    }
    operations.addAll(creation.create());
    operations.addAll(each(changes, TableChanges::shape));
    operations.addAll(sequences.alter());
    operations.addAll(creation.link());
    operations.addAll(each(changes, TableChanges::link));
    operations.addAll(each(changes, TableChanges::shed));
    if (!replaced) {
      operations.addAll(removal.drop());
    }
    operations.addAll(sequences.drop());
    return List.copyOf(operations);
  }

  private static List<Operation> each(
      List<TableChanges> changes, Function<TableChanges, List<Operation>> step) {
    return changes.stream().map(step).flatMap(List::stream).toList();
  }

  private List<TableChanges> changes() {
    TypeChanges types = new TypeChanges(before, sources, losses, problems);
    List<TableChanges> changes = new ArrayList<>();
    for (Table table : sorted(after)) {
      before
          .schema()
          .tables()
          .find(table.name())
          .ifPresent(was -> changes.add(compare(was, table, types)));
    }
    return changes;
  }

  private TableChanges compare(Table was, Table table, TypeChanges types) {
    if (!Objects.equals(was.options(), table.options())) {
      problems.error(sources.table(table.name()), DiffMessages.tableOptions(table.name()));
    }
    return new TableComparison(was, table, keys)
        .changes(new ColumnChanges(was, table, sources, types, problems));
  }

  private static List<Table> only(Schema one, Schema other) {
    return sorted(one).stream().filter(table -> !other.tables().contains(table.name())).toList();
  }

  private static List<Table> sorted(Schema schema) {
    return schema.tables().stream().sorted(Comparator.comparing(Table::name)).toList();
  }
}
