package dev.skein.processor.diff;

import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameTable;
import dev.skein.processor.diff.Declared.Claim;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.RenameMessages;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
  private final Sources sources;
  private final Problems problems;

  Renaming(Snapshot before, Snapshot after, Intent intent, Problems problems) {
    this.before = before;
    this.after = after;
    this.intent = intent;
    this.sources = new Sources(after, intent);
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
    Map<String, String> declared = declaredTables().open(names(before), names(after), problems);
    Snapshot known = ClassRenames.applied(before, after, declared);
    Map<String, String> oldTables = oldTables(known, declared);
    List<Operation> operations = new ArrayList<>();
    oldTables.forEach((name, old) -> operations.add(new RenameTable(old, name)));
    Map<String, TableOrigin> origins = renamedKeys(known.origins(), oldTables);
    Schema tablesRenamed = Operation.applyAll(operations, before.schema());
    for (Table table : after.schema().tables()) {
      if (tablesRenamed.tables().contains(table.name())) {
        Table present = tablesRenamed.requireTable(table.name());
        Map<String, String> oldColumns = oldColumns(present, origins.get(table.name()), table);
        oldColumns.forEach(
            (name, old) -> operations.add(new RenameColumn(table.name(), old, name)));
        origins.computeIfPresent(table.name(), (name, origin) -> renamed(origin, oldColumns));
      }
    }
    operations.addAll(SequenceRenames.of(before.schema(), after.schema(), oldTables));
    Schema renamed = Operation.applyAll(operations, before.schema());
    return new Result(operations, new Snapshot(renamed, origins));
  }

  private Map<String, String> oldTables(Snapshot known, Map<String, String> declared) {
    Map<String, String> oldTables =
        names(known).renamedTo(names(after), declared, sources.droppedTables());
    oldTables.entrySet().removeIf(rename -> isMove(rename.getValue(), rename.getKey()));
    return oldTables;
  }

  /** No neutral operation moves a table from one database schema to another. */
  private boolean isMove(String old, String name) {
    if (Namespaces.of(old).equals(Namespaces.of(name))) {
      return false;
    }
    Place place = sources.table(name);
    problems.error(place, RenameMessages.tableMoved(old, name, place));
    return true;
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
    return Names.of(snapshot.schema().tables(), origins);
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

  private Map<String, String> oldColumns(Table present, @Nullable TableOrigin origin, Table table) {
    Names old = columns(present, origin);
    Names now = columns(table, after.origins().get(table.name()));
    Declared declared =
        new Declared(
            "column of table '" + table.name() + "'",
            new Together(old, now, problems).claims(declaredColumns(table)));
    return old.renamedTo(now, declared.open(old, now, problems), sources.dropped(table.name()));
  }

  private static Names columns(Table table, @Nullable TableOrigin origin) {
    return Names.of(table.columns(), origin == null ? Map.of() : origin.columns());
  }

  private List<Claim> declaredColumns(Table table) {
    return table.columns().stream()
        .flatMap(
            column ->
                intent.column(table.name(), column.name()).stream()
                    .map(said -> Claim.of(column.name(), said.renamedFrom(), said.place())))
        .filter(Objects::nonNull)
        .toList();
  }

  private static TableOrigin renamed(TableOrigin origin, Map<String, String> oldColumns) {
    return new TableOrigin(
        origin.entityClass(),
        origin.subclasses(),
        origin.member(),
        renamedKeys(origin.columns(), oldColumns),
        renamedKeys(origin.enums(), oldColumns));
  }

  private static <T> Map<String, T> renamedKeys(
      Map<String, T> facts, Map<String, String> oldNames) {
    Map<String, T> renamed = new HashMap<>(facts);
    oldNames.values().forEach(renamed::remove);
    oldNames.forEach(
        (name, old) -> {
          T fact = facts.get(old);
          if (fact != null) {
            renamed.put(name, fact);
          }
        });
    return renamed;
  }
}
