package dev.skein.processor.diff;

import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameTable;
import dev.skein.processor.diff.Declared.Claim;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.snapshot.Snapshot;
import dev.skein.processor.snapshot.TableOrigin;
import dev.skein.schema.Column;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What was renamed. After this, parts of one name are the same part.
 *
 * <p>A table or column that keeps its name is the same, one that is declared renamed or that comes
 * from the same Java member is renamed, and a part with a new name is never taken for another by
 * its looks.
 */
final class Renaming {

  private final Snapshot before;
  private final Snapshot after;
  private final Intent intent;
  private final Problems problems;

  Renaming(Snapshot before, Snapshot after, Intent intent, Problems problems) {
    this.before = before;
    this.after = after;
    this.intent = intent;
    this.problems = problems;
  }

  /**
   * What was renamed.
   *
   * @param operations the renames of tables, columns and sequences, in order
   * @param snapshot the snapshot before, in the names of after
   */
  record Result(List<Operation> operations, Snapshot snapshot) {}

  Result rename() {
    Map<String, String> oldTables =
        names(before)
            .renamedTo(names(after), declaredTables().open(names(before), names(after), problems));
    List<Operation> operations = new ArrayList<>();
    Map<String, TableOrigin> origins = new HashMap<>(before.origins());
    oldTables.forEach(
        (name, old) -> {
          operations.add(new RenameTable(old, name));
          origins.remove(old);
        });
    oldTables.forEach(
        (name, old) -> before.origin(old).ifPresent(origin -> origins.put(name, origin)));
    Snapshot tablesRenamed = new Snapshot(applied(operations, before.schema()), origins);
    for (Table table : after.schema().tables()) {
      tablesRenamed
          .schema()
          .tables()
          .find(table.name())
          .ifPresent(
              present -> {
                Map<String, String> oldColumns = oldColumns(tablesRenamed, present, table);
                oldColumns.forEach(
                    (name, old) -> operations.add(new RenameColumn(table.name(), old, name)));
                origins.computeIfPresent(
                    table.name(), (name, origin) -> renamed(origin, oldColumns));
              });
    }
    operations.addAll(SequenceRenames.of(before.schema(), after.schema(), oldTables));
    return new Result(operations, new Snapshot(applied(operations, before.schema()), origins));
  }

  private static Schema applied(List<Operation> operations, Schema schema) {
    return Operation.applyAll(operations, schema);
  }

  private static Names names(Snapshot snapshot) {
    Map<String, String> origins = new HashMap<>();
    snapshot
        .origins()
        .forEach(
            (table, origin) ->
                origins.put(
                    table,
                    origin.member() == null
                        ? origin.entityClass()
                        : origin.entityClass() + "." + origin.member()));
    return new Names(snapshot.schema().tables().stream().map(Table::name).toList(), origins);
  }

  private Declared declaredTables() {
    return new Declared(
        "table",
        after.schema().tables().stream()
            .flatMap(
                table ->
                    intent.table(table.name()).stream()
                        .map(said -> Claim.of(table.name(), said.renamedFrom(), said.place())))
            .filter(Objects::nonNull)
            .toList());
  }

  private Map<String, String> oldColumns(Snapshot renamed, Table present, Table table) {
    Names old = columns(renamed, present);
    Names now = columns(after, table);
    return old.renamedTo(now, declaredColumns(table).open(old, now, problems));
  }

  private static Names columns(Snapshot snapshot, Table table) {
    return new Names(
        table.columns().stream().map(Column::name).toList(),
        snapshot.origin(table.name()).map(TableOrigin::columns).orElse(Map.of()));
  }

  private Declared declaredColumns(Table table) {
    return new Declared(
        "column of table '" + table.name() + "'",
        table.columns().stream()
            .flatMap(
                column ->
                    intent.column(table.name(), column.name()).stream()
                        .map(said -> Claim.of(column.name(), said.renamedFrom(), said.place())))
            .filter(Objects::nonNull)
            .toList());
  }

  private static TableOrigin renamed(TableOrigin origin, Map<String, String> oldColumns) {
    return new TableOrigin(
        origin.entityClass(),
        origin.member(),
        renamed(origin.columns(), oldColumns),
        renamed(origin.enums(), oldColumns));
  }

  private static <T> Map<String, T> renamed(Map<String, T> facts, Map<String, String> oldColumns) {
    Map<String, String> newNames =
        oldColumns.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    Map<String, T> renamed = new HashMap<>();
    facts.forEach((column, fact) -> renamed.put(newNames.getOrDefault(column, column), fact));
    return renamed;
  }
}
