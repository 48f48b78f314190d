package dev.skein.processor.diff;

import dev.skein.processor.diff.Kinship.Members;
import dev.skein.processor.model.Intent;
import dev.skein.processor.model.Intent.TableIntent;
import dev.skein.processor.problem.DiffMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.RenameMessages;
import dev.skein.processor.problem.RenameMessages.Candidate;
import dev.skein.schema.Column;
import dev.skein.schema.Named;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.List;
import java.util.Objects;

/**
 * What is said of tables and columns that are no longer there: nothing if they are declared to be
 * dropped, else a question if something new could be their successor, else that data is lost.
 */
final class Vanished {

  private static final String DROPPED = "dev.skein.annotation.Dropped";

  private final Snapshot known;
  private final Schema before;
  private final Schema after;
  private final Intent intent;
  private final Sources sources;
  private final Losses losses;
  private final MovedMembers moved;
  private final SoftDeletes softDeletes;
  private final Problems problems;

  Vanished(Snapshot before, Sources sources, Losses losses, Problems problems) {
    this.known = before;
    this.before = before.schema();
    this.after = sources.snapshot().schema();
    this.intent = sources.intent();
    this.sources = sources;
    this.losses = losses;
    this.moved = new MovedMembers(before, sources, losses, problems);
    this.softDeletes = new SoftDeletes(before, sources, problems);
    this.problems = problems;
  }

  void report() {
    softDeletes.report();
    moved.report();
    vanished(before.tables(), after.tables()).forEach(this::table);
    for (Table table : after.tables()) {
      before
          .tables()
          .find(table.name())
          .ifPresent(
              was ->
                  vanished(was.columns(), table.columns())
                      .forEach(column -> column(was, table, column)));
    }
    after
        .tables()
        .forEach(table -> intent.table(table.name()).ifPresent(said -> applied(table, said)));
  }

  private static <T extends Named> List<T> vanished(NamedList<T> before, NamedList<T> after) {
    return before.stream().filter(part -> !after.contains(part.name())).toList();
  }

  private void table(Table table) {
    if (sources.droppedTables().contains(table.name())
        || isToldAsMoved(table)
        || moved.tellOf(table)) {
      return;
    }
    List<Table> successors = successors(table);
    if (successors.isEmpty()) {
      Place place = sources.ofClass(known.origin(table.name()));
      losses.report(place, DiffMessages.tableLost(table.name(), place));
      return;
    }
    if (isDecidedWithItsClass(table)) {
      return;
    }
    List<Candidate> candidates =
        successors.stream()
            .map(added -> new Candidate(added.name(), sources.table(added.name())))
            .toList();
    problems.error(
        candidates.get(0).place(),
        successors.stream().allMatch(this::isOfCounters)
            ? RenameMessages.countersMovedOrNot(table.name(), candidates)
            : RenameMessages.tableRenamedOrNot(table.name(), candidates));
  }

  /**
   * Whether it is known what it became, and said that a rename cannot make that of it: of several
   * tables of one origin nobody knows which became which.
   */
  private boolean isToldAsMoved(Table table) {
    List<Table> added =
        vanished(after.tables(), before.tables()).stream()
            .filter(other -> isOfOneOrigin(table, other))
            .toList();
    long gone =
        vanished(before.tables(), after.tables()).stream()
            .filter(other -> added.stream().anyMatch(now -> isOfOneOrigin(other, now)))
            .count();
    return added.size() == 1
        && gone == 1
        && !Namespaces.of(added.get(0).name()).equals(Namespaces.of(table.name()));
  }

  private boolean isOfOneOrigin(Table table, Table added) {
    return known
        .origin(table.name())
        .flatMap(
            was ->
                sources
                    .snapshot()
                    .origin(added.name())
                    .filter(now -> now.entityClass().equals(was.entityClass()))
                    .filter(now -> Objects.equals(now.member(), was.member())))
        .isPresent();
  }

  private boolean isOfCounters(Table table) {
    return sources.snapshot().origin(table.name()).filter(TableOrigin::isOfCounters).isPresent();
  }

  private List<Table> successors(Table table) {
    return vanished(after.tables(), before.tables()).stream()
        .filter(
            added ->
                Kinship.alike(
                    table,
                    Members.of(known.origin(table.name())),
                    added,
                    Members.of(sources.snapshot().origin(added.name()))))
        .toList();
  }

  /** The table of a member whose class is asked about: where that goes, the member's table goes. */
  private boolean isDecidedWithItsClass(Table table) {
    return vanished(before.tables(), after.tables()).stream()
        .filter(other -> known.isMemberOf(table.name(), other.name()))
        .anyMatch(
            other ->
                !sources.droppedTables().contains(other.name()) && !successors(other).isEmpty());
  }

  private void column(Table was, Table table, Column column) {
    if (sources.dropped(table.name()).contains(column.name()) || moved.tellOf(was, column)) {
      return;
    }
    List<Column> successors =
        vanished(table.columns(), was.columns()).stream()
            .filter(added -> Kinship.related(column.type(), added.type()))
            .toList();
    if (successors.isEmpty()) {
      losses.report(
          sources.table(table.name()),
          DiffMessages.columnLost(table.name(), column.name(), sources.table(table.name())));
      return;
    }
    List<Candidate> candidates =
        successors.stream()
            .filter(added -> !softDeletes.is(table.name(), added.name()))
            .map(added -> new Candidate(added.name(), sources.column(table.name(), added.name())))
            .toList();
    if (candidates.isEmpty()) {
      softDeletes.ask(table, column, successors);
      return;
    }
    problems.error(
        candidates.get(0).place(),
        RenameMessages.columnRenamedOrNot(table.name(), column.name(), candidates));
  }

  private void applied(Table table, TableIntent said) {
    said.dropped().stream()
        .sorted()
        .filter(name -> !isVanished(table.name(), name))
        .forEach(
            name ->
                problems.note(said.place().at(DROPPED, "value"), RenameMessages.dropApplied(name)));
  }

  /** Whether a table of that name goes, or a column of the table or a join table of its class. */
  private boolean isVanished(String declaredAt, String name) {
    return (before.tables().contains(name) && !after.tables().contains(name))
        || after.tables().stream()
            .filter(table -> sources.sameClass(table.name(), declaredAt))
            .anyMatch(table -> isVanished(table, name));
  }

  private boolean isVanished(Table table, String column) {
    return !table.columns().contains(column)
        && before
            .tables()
            .find(table.name())
            .filter(was -> was.columns().contains(column))
            .isPresent();
  }
}
